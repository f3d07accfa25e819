/** What a reader can do with the story in sight, to have it elsewhere. */
export type TakeAction = 'markdown' | 'text' | 'link' | 'print' | 'share' | 'original' | 'export';

import { createContext } from 'preact';

/** Marks in a story where its words may be broken; made by another script, where the reader wants them. */
export interface WordBreaks {
  add: (body: Element | DocumentFragment) => void;
  remove: (body: Element) => void;
}

/** Null where words stay whole, or until the script is there. */
export const WordBreaksContext = createContext<WordBreaks | null>(null);

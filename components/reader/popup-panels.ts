import type { StoryPages } from '../../utils/extraction/types';
import type { TakeAction } from '../../utils/exchange/take-away/types';
import type { StoryNotes } from '../notes/story-notes';
import type { PanelName, PanelProps } from './panel-props';
import type { ReaderSheetProps } from './ReaderSheet';
import type { ReaderView } from './reader-view';
import type { Scroller } from './scrolling';
import type { StoryPicture } from './use-picture-clicks';

type Story = Extract<ReaderView, { kind: 'article' }>;
type Sheet = Pick<ReaderSheetProps, 'reading' | 'disabled' | 'joinPages' | 'place' | 'notes' | 'actions'>;

/** What is around the panels. */
interface Around {
  scroller: Scroller;
  /** A panel beside the text covers it. */
  covers: boolean;
  /** Those of the story, and the one that is looked at. */
  pictures: { pictures: StoryPicture[]; at: number };
  showPicture: (pictures: StoryPicture[], at: number) => void;
  isOpen: (name: PanelName) => boolean;
  toggle: (name: PanelName) => void;
}

const TAKES: TakeAction[] = ['markdown', 'text', 'link', 'share', 'print', 'original'];

/** What each panel of the popup is given. */
export function popupPanels(
  story: Story,
  { reading, disabled, joinPages, place, notes, actions }: Sheet & { notes: StoryNotes },
  { scroller, covers, pictures, showPicture, isOpen, toggle }: Around,
): PanelProps {
  const { rules, removals, article } = story;
  return {
    reading: {
      scroller,
      content: story,
      minutes: article.readingMinutes,
      place,
      onPlace: actions.keepPlace,
      onResumed: actions.sayResumed,
      onShowPicture: showPicture,
      notes,
      listOpen: isOpen('notes'),
      onToggleList: () => toggle('notes'),
    },
    outline: { scroller, content: story, covers, onClose: () => toggle('outline') },
    notes: { scroller, notes, covers, onClose: () => toggle('notes') },
    picture: {
      ...pictures,
      onMove: (at) => showPicture(pictures.pictures, at),
      onClose: () => toggle('picture'),
    },
    rules: {
      rules,
      removals,
      siteName: article.siteName,
      disabled,
      joining: isSplit(article.pages) ? { on: joinPages, everywhere: reading.joinPages } : null,
      onSetJoining: actions.setJoining,
      onSetRule: actions.setRule,
      onSetDisabled: actions.setDisabled,
      onOpenSettings: () => actions.openPage('settings'),
      onClose: () => toggle('rules'),
    },
    type: { reading, onSetReading: actions.setReading, onShowFaces: actions.showFaces },
    take: {
      actions: TAKES,
      onTake: (action) => {
        toggle('take');
        actions.take(action);
      },
    },
    listen: {
      article: scroller.querySelector('.article') ?? scroller,
      language: article.language ?? 'id',
      rate: reading.speechRate,
      voice: reading.voice,
      onSetRate: (speechRate) => actions.setReading({ speechRate }),
      onSetVoice: (voice) => actions.setReading({ voice }),
      onClose: () => toggle('listen'),
    },
    keys: { onClose: () => toggle('keys') },
  };
}

/** Does the story go on at other addresses? */
function isSplit({ whole, pages }: StoryPages): boolean {
  return whole !== null || pages.length > 1;
}

import type { StoryNotes } from '../../components/notes/story-notes';
import type { Panels } from '../../components/reader/panel-props';
import type { WordBreaks } from '../../components/reader/word-breaks';
import type { collectSignals } from '../../utils/detection/collect-signals';
import type { LastResort } from '../../utils/extraction/body/find-body';
import type { Purify } from '../../utils/extraction/purify';
import type { readRest } from '../../utils/extraction/read-rest';
import type { StoryParts } from '../../utils/exchange/export/story-element';
import type { takeAway } from '../../utils/exchange/take-away/take-away';
import type { ScriptBeside } from '../../utils/messaging/scripts-beside';
import type { PopupNotesWorld } from './popup-notes';
import type { saveQuietly } from './save-quietly';
import type { StoryJoin } from './story-join';

/** Takes a story elsewhere (`takeAway`); `place`: where a field may stand for a moment. */
type TakeStory = (
  action: Parameters<typeof takeAway>[0],
  story: StoryParts,
  place: ParentNode,
) => ReturnType<typeof takeAway>;

/** What each script that is injected beside `reader.js` leaves for it. */
export interface PartsBeside extends Record<ScriptBeside, unknown> {
  /** Left by the detector already, on the sites that it runs on. */
  signals: typeof collectSignals;
  readability: LastResort;
  purifier: Purify;
  joining: { StoryJoin: typeof StoryJoin; readRest: typeof readRest; saveQuietly: typeof saveQuietly };
  /** `moveIn` brings their styles, and readies the popup for an update of the extension and for paper; it answers with what ends that. */
  panels: Panels & {
    moveIn(popup: ShadowRoot): () => void;
    openNotes: (world: PopupNotesWorld) => StoryNotes;
  };
  hyphenation: WordBreaks;
  takeaway: TakeStory;
}

/** Scripts injected into one page share one isolated world, which the page cannot see into. */
const world = globalThis as { beningParts?: Partial<PartsBeside> };

export function keepPart<Name extends ScriptBeside>(name: Name, part: PartsBeside[Name]): void {
  world.beningParts = { ...world.beningParts, [name]: part };
}

/** What a script has left here, if it was injected. */
export function partAtHand<Name extends ScriptBeside>(name: Name): PartsBeside[Name] | undefined {
  return world.beningParts?.[name];
}

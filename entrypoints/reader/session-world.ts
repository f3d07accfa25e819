import type { ExtractionOutcome } from '../../utils/extraction/types';
import type { PageSignals } from '../../utils/detection/types';
import type { CONTENT_SCRIPT_MESSAGES, ProtocolMap, ReaderSetup } from '../../utils/messaging/protocol';
import type { ScriptBeside } from '../../utils/messaging/scripts-beside';
import type { Sight } from './characters-in-sight';
import type { PageFaces } from './page-faces';
import type { PartsBeside } from './scripts-beside';
import type { JoinWorld } from './story-join';

export type Asked = (typeof CONTENT_SCRIPT_MESSAGES)[number];

export type Ask = <T extends Asked>(
  type: T,
  data: Parameters<ProtocolMap[T]>[0],
) => Promise<ReturnType<ProtocolMap[T]>>;

/** What a page is read by. */
export type ReadBy = Pick<ReaderSetup, 'rule' | 'decision'>;

/** The world outside, narrowed to what a session needs. */
export interface SessionWorld {
  url: string;
  ask: Ask;
  /** The page's signals, by which the background decides what it is. */
  collectSignals: () => PageSignals | Promise<PageSignals>;
  extract: (by: ReadBy, options: { force: boolean }) => ExtractionOutcome;
  /** Reads a later page of the story. */
  readPart: (document: Document, url: string, by: ReadBy) => ExtractionOutcome;
  /** Has this browser no sanitiser of its own? Then reading needs the part `purifier`. */
  needsPurifier: () => boolean;
  /** Brings what another script has into this world; rejects where that script cannot be had. */
  loadPart: <Name extends ScriptBeside>(name: Name) => Promise<PartsBeside[Name]>;
  /** For fetching the other pages of a story. */
  joining: Pick<JoinWorld, 'fetch' | 'parse' | 'wait'>;
  /** Does reading the page take so long that the sheet should be in sight before? */
  isLarge: () => boolean;
  /** How large the window is. */
  sight: () => Sight;
  /** Resolves with true when a reader begins to see that nothing happens. */
  aMoment: () => Promise<true>;
  /** Lets the browser draw what is there before a long piece of work. */
  nextPaint: () => Promise<void>;
  /** Waits until the browser has nothing better to do. */
  idle: () => Promise<void>;
  /** The reading faces in the page. */
  faces: Pick<PageFaces, 'show' | 'showSamples'>;
  /** Puts into the popup what its panels need there. */
  moveIn: (panels: PartsBeside['panels']) => void;
  /** What the popup shows is in sight: now the page under it may become inert. */
  becomeModal: () => void;
  /** Where a field may stand for a moment, and be focused: the popup. */
  popup: () => ParentNode;
  print: () => void;
  reportError: (where: string, error: unknown) => void;
  close: () => void;
}

/** Of which the popup itself gives the rest. */
export type PageWorld = Omit<SessionWorld, 'close' | 'moveIn' | 'becomeModal' | 'faces' | 'popup' | 'print'>;

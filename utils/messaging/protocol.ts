import type { PageDecision, PageSignals } from '../detection/types';
import type { Words } from '../i18n';
import type { ReadingPlace } from '../library/place-types';
import type { BackupArticle, BackupPicture, RestoreOutcome } from '../library/backup-types';
import type { KeptBefore } from '../library/drop-pictures';
import type { LibrarySummary } from '../library/summary';
import type {
  ArticleDraft,
  ImportedArticle,
  ImportOutcome,
  SaveOutcome,
  StatesBefore,
} from '../library/types';
import type { Highlight, NoteChange, NotesOutcome } from '../notes/types';
import type { FaceFileName } from '../settings/face-files';
import type { PictureSaving } from '../settings/picture-saving';
import type { ChangeOutcome, ReadingSettings, SiteChoices, SiteKey } from '../settings/types';
import type { RemovalId, ResolvedRule } from '../sites/site-rule';
import type { ScriptBeside } from './scripts-beside';

/** All the reader needs to start, in one answer. */
export interface ReaderSetup {
  siteKey: SiteKey;
  rule: ResolvedRule;
  /** What the page is, by its signals. */
  decision: PageDecision;
  disabled: boolean;
  /** The reader's choice for this site; `reading.joinPages` is the one for all. */
  joinPages: boolean;
  reading: ReadingSettings;
  /** What the popup says first. */
  words: Words;
}

export type Notice = 'untouchable' | 'pdf';

/**
 * Every message there is, with what it carries and answers. All go to the background.
 * Content scripts live in hostile pages: they may send only those of the first group, about their own tab's site.
 */
export interface ProtocolMap {
  /** Detector -> background: what this page looks like. */
  reportSignals(signals: PageSignals): void;
  getReaderSetup(signals: PageSignals): ReaderSetup;
  /** Is this address (canonical or not) saved already? */
  findSaved(request: { url: string }): { id: string; missingPages: number[] } | null;
  saveArticle(draft: ArticleDraft): SaveOutcome;
  /** Where the reader was in the story at this address (canonical or not). */
  getPlace(request: { url: string }): ReadingPlace | null;
  /** Keeps it, null forgets it. Nothing is kept of private windows. */
  setPlace(change: { url: string; place: ReadingPlace | null }): void;
  /** The highlights of the story at this address (canonical or not); none where it is not saved. */
  getNotes(request: { url: string }): Highlight[];
  changeNotes(request: { url: string; change: NoteChange }): NotesOutcome;
  setRemoval(change: { site: SiteKey; removal: RemovalId; on: boolean }): ChangeOutcome<SiteChoices>;
  setSiteDisabled(change: { site: SiteKey; disabled: boolean }): ChangeOutcome<SiteChoices>;
  setSiteJoining(change: { site: SiteKey; joinPages: boolean }): ChangeOutcome<SiteChoices>;
  setReading(change: Partial<ReadingSettings>): ChangeOutcome<ReadingSettings>;
  openPage(target: { page: 'library' | 'settings'; notice?: Notice }): void;
  /** Injects a script beside the reader that asks; answered when it is there. */
  loadScript(request: { script: ScriptBeside }): void;
  /** A bundled font, in base64: messages are JSON. */
  getFace(request: { file: FaceFileName }): string;

  /** Extension pages only. */
  /** Changes of many articles at once. The answer, given to `putBack`, undoes what was done. */
  setRead(change: { ids: string[]; read: boolean }): StatesBefore;
  setFavourite(change: { ids: string[]; favourite: boolean }): StatesBefore;
  setTags(change: { ids: string[]; add: string[]; remove: string[] }): StatesBefore;
  setDeleted(change: { ids: string[]; deleted: boolean }): StatesBefore;
  putBack(states: StatesBefore): StatesBefore;
  /** Puts links on the unread shelf; their text is fetched when they are opened. */
  addLinks(links: { urls: string[]; tags: string[] }): ImportOutcome;
  /** Saves the text fetched for a link; it may get another id (the canonical address's). */
  saveFetched(fetched: { link: string; draft: ArticleDraft }): SaveOutcome;
  /** A part of an import; all parts carry one `importId`, by which it can be undone. At most some MB at once. */
  importArticles(batch: { importId: string; articles: ImportedArticle[] }): ImportOutcome;
  undoImport(request: { importId: string }): { changed: number };
  /** A part of a backup; at most some MB at once. */
  restoreBackup(part: { articles: BackupArticle[] }): RestoreOutcome;
  /** Pictures of a backup; at most some MB at once. */
  restorePictures(part: { pictures: BackupPicture[] }): RestoreOutcome;
  /** Whether pictures are saved, and how many bytes they may take; switched off, nothing is fetched any more. */
  setPictureSaving(change: Partial<PictureSaving>): PictureSaving;
  /** Begins to fetch the pictures of all stories that lack some; answers of how many. */
  wantPictures(): { wanted: number };
  /** Ends it; what is there stays. */
  stopPictures(): void;
  /** Takes the pictures off stories (null: off all). The answer, given to `returnPictures` within a minute, undoes it. */
  dropPictures(request: { ids: string[] | null }): KeptBefore;
  returnPictures(before: KeptBefore): void;
  /** Puts all articles back as they were before the last migration (`readSnapshot` says when that was). */
  restoreSnapshot(): { restored: number };
  /** Counts the shelves anew, where `readSummary` has nothing. */
  countLibrary(): LibrarySummary;
  /** Switches all removals and the joining of a site on again (`site: null`: of all sites). */
  resetSite(request: { site: SiteKey | null }): ChangeOutcome<null>;
}

/** Messages a content script may send; all others need an extension page as sender. */
export const CONTENT_SCRIPT_MESSAGES = [
  'reportSignals',
  'getReaderSetup',
  'findSaved',
  'saveArticle',
  'getPlace',
  'setPlace',
  'getNotes',
  'changeNotes',
  'setRemoval',
  'setSiteDisabled',
  'setSiteJoining',
  'setReading',
  'openPage',
  'loadScript',
  'getFace',
] as const satisfies (keyof ProtocolMap)[];

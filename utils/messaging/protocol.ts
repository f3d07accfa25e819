import type { PageSignals } from '../detection/types';
import type { ArticleDraft, SaveOutcome } from '../library/types';
import type { ChangeOutcome, ReadingSettings, SiteChoices, SiteKey } from '../settings/types';
import type { RemovalId, ResolvedRule } from '../sites/site-rule';

/** All the reader needs to start, in one answer. */
export interface ReaderSetup {
  siteKey: SiteKey;
  rule: ResolvedRule;
  disabled: boolean;
  /** The reader's choice for this site; `reading.joinPages` is the one for all. */
  joinPages: boolean;
  reading: ReadingSettings;
}

export type Notice = 'untouchable' | 'pdf';

/**
 * Every message there is, with what it carries and answers. All go to the background.
 * Content scripts live in hostile pages: they may send only those of the first group, about their own tab's site.
 */
export interface ProtocolMap {
  /** Detector -> background: what this page looks like. */
  reportSignals(signals: PageSignals): void;
  getReaderSetup(request: { url: string }): ReaderSetup;
  /** Is this address (canonical or not) saved already? */
  findSaved(request: { url: string }): { id: string; missingPages: number[] } | null;
  saveArticle(draft: ArticleDraft): SaveOutcome;
  setRemoval(change: { site: SiteKey; removal: RemovalId; on: boolean }): ChangeOutcome<SiteChoices>;
  setSiteDisabled(change: { site: SiteKey; disabled: boolean }): ChangeOutcome<SiteChoices>;
  setSiteJoining(change: { site: SiteKey; joinPages: boolean }): ChangeOutcome<SiteChoices>;
  setReading(change: Partial<ReadingSettings>): ChangeOutcome<ReadingSettings>;
  openPage(target: { page: 'library' | 'settings'; notice?: Notice }): void;
  /** Injects `readability.js` beside the reader that asks; answered when it is there. */
  loadReadability(): void;
  /** Injects `joining.js` in the same way. */
  loadJoining(): void;

  /** Extension pages only. */
  setRead(change: { id: string; read: boolean }): void;
  setDeleted(change: { id: string; deleted: boolean }): void;
  /** Switches all removals and the joining of a site on again (`site: null`: of all sites). */
  resetSite(request: { site: SiteKey | null }): ChangeOutcome<null>;
}

/** Messages a content script may send; all others need an extension page as sender. */
export const CONTENT_SCRIPT_MESSAGES = [
  'reportSignals',
  'getReaderSetup',
  'findSaved',
  'saveArticle',
  'setRemoval',
  'setSiteDisabled',
  'setSiteJoining',
  'setReading',
  'openPage',
  'loadReadability',
  'loadJoining',
] as const satisfies (keyof ProtocolMap)[];

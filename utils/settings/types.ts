import type { RemovalId } from '../sites/site-rule';

/** What a site's choices are stored under: the site rule's id, or the bare host where there is no rule. */
export type SiteKey = string;

/** A reader's choices for one site. */
export interface SiteChoices {
  /** Removals switched off. */
  off: RemovalId[];
  /** "Jangan pakai Bening di situs ini": no detection, no icon. */
  disabled: boolean;
  /** Join stories of several pages into one here. */
  joinPages: boolean;
}

export type Theme = 'system' | 'light' | 'sepia' | 'dark';

export interface ReadingSettings {
  theme: Theme;
  /** Text size in px. */
  fontSize: number;
  /** Join stories of several pages into one, on every site that is not switched off. */
  joinPages: boolean;
}

/** What came of a change to stored settings: the value as it now is, or why it could not be stored. */
export type ChangeOutcome<Value> = { ok: true; value: Value } | { ok: false; reason: 'full' | 'storage' };

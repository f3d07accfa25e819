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

/** `system` follows the device; `contrast` too, in black and white. */
export type Theme = 'system' | 'light' | 'sepia' | 'dark' | 'black' | 'contrast';

/** A reading face: Literata, Source Sans 3, the device's own, Atkinson Hyperlegible Next, OpenDyslexic. */
export type Face = 'serif' | 'sans' | 'system' | 'legible' | 'dyslexia';

/** How a story is set. Whole numbers, so that they are the same on every device. */
export interface TypeSettings {
  theme: Theme;
  face: Face;
  /** Text size in px. */
  fontSize: number;
  /** In % of the size. */
  lineHeight: number;
  /** Characters a line, on the average. */
  measure: number;
  /** Added between letters, in % of the size. */
  letterSpacing: number;
  /** Added between words, in % of the size. */
  wordSpacing: number;
  align: 'start' | 'justify';
  /** Break long Indonesian words at the end of a line. */
  hyphenate: boolean;
}

export interface ReadingSettings extends TypeSettings {
  /** Join stories of several pages into one, on every site that is not switched off. */
  joinPages: boolean;
  /** Speed of the voice that reads aloud, in % of its own. */
  speechRate: number;
  /** The voice the reader chose (`voiceURI`); another device may not have it. Null: the first that fits. */
  voice: string | null;
}

/** What came of a change to stored settings: the value as it now is, or why it could not be stored. */
export type ChangeOutcome<Value> = { ok: true; value: Value } | { ok: false; reason: 'full' | 'storage' };

import type { Face, ReadingSettings, Theme, TypeSettings } from './types';

/** What a reader can choose from, and what holds until then. Plain data: the screens use it as the store does. */
export const THEMES = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'] as const satisfies Theme[];

export const FACES = ['serif', 'sans', 'system', 'legible', 'dyslexia'] as const satisfies Face[];

export const ALIGNMENTS = ['start', 'justify'] as const satisfies TypeSettings['align'][];

export interface Range {
  min: number;
  max: number;
  step: number;
}

/** In the units of `TypeSettings`; every default lies on a step. */
export const RANGES = {
  fontSize: { min: 15, max: 39, step: 2 },
  lineHeight: { min: 130, max: 240, step: 10 },
  measure: { min: 42, max: 96, step: 6 },
  letterSpacing: { min: 0, max: 12, step: 1 },
  wordSpacing: { min: 0, max: 40, step: 4 },
} as const satisfies Partial<Record<keyof TypeSettings, Range>>;

export type RangeName = keyof typeof RANGES;

export const DEFAULT_TYPE: Readonly<TypeSettings> = {
  theme: 'system',
  face: 'serif',
  fontSize: 19,
  lineHeight: 170,
  measure: 66,
  letterSpacing: 0,
  wordSpacing: 0,
  align: 'start',
  hyphenate: false,
};

/** Speeds of the voice that reads aloud, in % of its own. */
export const RATES = [75, 100, 125, 150, 175, 200] as const;

export const DEFAULT_READING: Readonly<ReadingSettings> = {
  ...DEFAULT_TYPE,
  joinPages: true,
  speechRate: 100,
  voice: null,
};

/** The next value up (`direction` 1) or down (-1) in a range; a value between two steps goes on from where it is. */
export function stepIn({ min, max, step }: Range, value: number, direction: 1 | -1): number {
  return Math.min(max, Math.max(min, value + direction * step));
}

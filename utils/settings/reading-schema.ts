import * as v from 'valibot';
import type { ReadingSettings, Theme } from './types';

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const satisfies Theme[];

/** Text size in px. */
export const FONT_SIZE = { min: 14, max: 28, step: 1 };

export const DEFAULT_READING: Readonly<ReadingSettings> = { theme: 'system', fontSize: 19, joinPages: true };

const themeSchema = v.picklist(THEMES);
const fontSizeSchema = v.pipe(
  v.number(),
  v.finite(),
  v.transform((size) => Math.round(Math.min(FONT_SIZE.max, Math.max(FONT_SIZE.min, size)))),
);

/** A change asked for in a message: known fields only, sizes held in their range. */
export const readingChangeSchema = v.partial(
  v.object({ theme: themeSchema, fontSize: fontSizeSchema, joinPages: v.boolean() }),
);

const readingSchema = v.object({
  theme: v.fallback(themeSchema, DEFAULT_READING.theme),
  fontSize: v.fallback(fontSizeSchema, DEFAULT_READING.fontSize),
  joinPages: v.fallback(v.boolean(), DEFAULT_READING.joinPages),
});

/** What was stored or synced, repaired field by field. */
export function parseReading(stored: unknown): ReadingSettings {
  const parsed = v.safeParse(readingSchema, stored);
  return parsed.success ? parsed.output : { ...DEFAULT_READING };
}

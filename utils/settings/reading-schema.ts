import * as v from 'valibot';
import { ALIGNMENTS, DEFAULT_READING, FACES, RANGES, RATES, THEMES, type Range } from './reading-options';
import type { ReadingSettings } from './types';

const within = ({ min, max }: Range) =>
  v.pipe(
    v.number(),
    v.finite(),
    v.transform((value) => Math.round(Math.min(max, Math.max(min, value)))),
  );

const FIELDS = {
  theme: v.picklist(THEMES),
  face: v.picklist(FACES),
  fontSize: within(RANGES.fontSize),
  lineHeight: within(RANGES.lineHeight),
  measure: within(RANGES.measure),
  letterSpacing: within(RANGES.letterSpacing),
  wordSpacing: within(RANGES.wordSpacing),
  align: v.picklist(ALIGNMENTS),
  hyphenate: v.boolean(),
  joinPages: v.boolean(),
  speechRate: v.picklist(RATES),
  voice: v.nullable(v.pipe(v.string(), v.maxLength(200))),
};

/** A change asked for in a message: known fields only, numbers held in their range. */
export const readingChangeSchema = v.partial(v.object(FIELDS));

const orDefault = <Name extends keyof ReadingSettings>(name: Name) =>
  v.fallback(FIELDS[name], DEFAULT_READING[name]);

const readingSchema = v.object({
  theme: orDefault('theme'),
  face: orDefault('face'),
  fontSize: orDefault('fontSize'),
  lineHeight: orDefault('lineHeight'),
  measure: orDefault('measure'),
  letterSpacing: orDefault('letterSpacing'),
  wordSpacing: orDefault('wordSpacing'),
  align: orDefault('align'),
  hyphenate: orDefault('hyphenate'),
  joinPages: orDefault('joinPages'),
  speechRate: orDefault('speechRate'),
  voice: orDefault('voice'),
});

/** What was stored or synced, repaired field by field; a field that is missing or makes no sense is the default. */
export function parseReading(stored: unknown): ReadingSettings {
  const parsed = v.safeParse(readingSchema, stored);
  return parsed.success ? parsed.output : { ...DEFAULT_READING };
}

import { fingerprint } from '../text';

const GRAM = 4;
/** Texts shorter than this (characters) are too alike by chance to be called near repeats. */
const TELLING = 60;
const NEAR = 0.85;

function gramsOf(text: string): Set<string> {
  const words = text.split(' ');
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= words.length; at += 1) grams.add(words.slice(at, at + GRAM).join(' '));
  return grams;
}

/** Do two fingerprints say the same but for a word or two, or is one the beginning of the other, cut short? */
export function isNearRepeat(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < TELLING) return false;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (longer.startsWith(shorter)) return true;
  if (shorter.length < longer.length * 0.8) return false;
  const [few, many] = [gramsOf(shorter), gramsOf(longer)];
  let shared = 0;
  for (const gram of few) if (many.has(gram)) shared += 1;
  return few.size > 0 && shared / few.size >= NEAR;
}

/** What a block says, for comparing; captions count. */
export function sayingOf(block: Node): string {
  return fingerprint(block.textContent ?? '');
}

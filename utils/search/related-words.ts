import { stemmer } from '@orama/stemmers/indonesian';

/** `men-` and `pen-` swallow a `t`, `meng-` and `peng-` a `k`: what the stemmer cannot know of `menulis` or `mengirim`. */
const NASAL = /^[mp]e(ng|n)(?=[aeiou])/;
const SWALLOWED: Record<string, string> = { n: 't', ng: 'k' };

/** The roots a word may come from: `menulis` is of `ulis` or `tulis`, `tulisan` of `tulis`. Not empty. */
export function rootsOf(word: string): string[] {
  const stem = stemmer(word);
  const swallowed = SWALLOWED[NASAL.exec(word)?.[1] ?? ''];
  return swallowed && word.slice(2).includes(stem) ? [stem, swallowed + stem] : [stem];
}

/** Whether two words come from one root: `pertanian` and `petani`. */
export function areRelated(a: string, b: string): boolean {
  const roots = rootsOf(a);
  return rootsOf(b).some((root) => roots.includes(root));
}

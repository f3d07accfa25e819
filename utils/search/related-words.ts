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

/** A root shorter than this shares its letters with too many words to be looked for inside them. */
const SHORTEST_ROOT = 3;

/** What `me-` and `pe-` make of the first letter of a root before a vowel: `menulis`, `mengirim`, `menyapu`, `memukul`. */
const NASALISED: Record<string, string> = { t: 'n', k: 'ng', s: 'ny', p: 'm' };

/** What words of the same root have in them: the root, or the root as it is behind `me-` and `pe-`. */
export function formsOf(word: string): string[] {
  const roots = rootsOf(word).filter(({ length }) => length >= SHORTEST_ROOT);
  return roots.flatMap((root) => {
    const nasal = /^[tksp][aeiou]/.test(root) ? NASALISED[root[0] ?? ''] : undefined;
    return nasal ? [root, nasal + root.slice(1)] : [root];
  });
}

const BEFORE = /^(?:(?:[mpbtks]e|di)[a-z]{0,6})?$/;
const BEHIND = /^(?:kan|an|i)?(?:nya|ku|mu)?(?:lah|kah|tah|pun)?$/;

/** Whether `word` is `form` with what may stand before and behind a root. Quick, and lets some others through. */
export function isForm(word: string, form: string): boolean {
  const at = word.indexOf(form);
  return BEFORE.test(word.slice(0, at)) && BEHIND.test(word.slice(at + form.length));
}

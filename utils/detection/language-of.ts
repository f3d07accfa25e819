import type { PageSignals } from './types';

/** Fewer words than this are no sample: what the page says of itself counts then. */
const ENOUGH = 4;

type LanguageSignals = Pick<PageSignals, 'url' | 'lang' | 'ogLocale' | 'stopWords'>;

/**
 * The language of the page's own text: `id`, `ms` or `en`, else what the page declares, else null.
 * The words come first: half of the Indonesian pages in the corpus declare `en` or nothing.
 */
export function languageOf({ url, lang, ogLocale, stopWords }: LanguageSignals): string | null {
  const { id, ms, both, en } = stopWords;
  const declared = primaryTag(ogLocale) ?? primaryTag(lang);
  const malayan = id + ms + both;
  if (malayan + en < ENOUGH) return declared ?? (isMalaysian(url) ? 'ms' : null);
  if (en > malayan) return 'en';
  if (ms !== id) return ms > id ? 'ms' : 'id';
  return primaryTag(lang) === 'ms' || declared === 'ms' || isMalaysian(url) ? 'ms' : 'id';
}

/** `in` is the old tag for Indonesian; `zsm` and `may` are Malay. */
function primaryTag(tag: string | null): string | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  if (!primary || !/^[a-z]{2,3}$/.test(primary)) return null;
  return { in: 'id', ind: 'id', zsm: 'ms', may: 'ms', msa: 'ms', eng: 'en' }[primary] ?? primary;
}

function isMalaysian(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.endsWith('.my');
}

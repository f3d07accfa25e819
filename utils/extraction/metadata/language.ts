import type { Found, Sources } from './sources';

/** The language the page declares (BCP 47 primary tag), or null: `<html lang>` first, then `og:locale`. Often wrong; the detector counts words. */
export function readLanguage(sources: Sources): Found<string> | null {
  const { document, meta, ldArticle } = sources;
  const declared: Found<unknown>[] = [
    { value: document.documentElement?.getAttribute('lang'), from: 'html:lang' },
    { value: meta.get('og:locale')?.[0], from: 'meta:og:locale' },
    { value: meta.get('content-language')?.[0], from: 'meta:content-language' },
    ...ldArticle.map((node) => ({ value: node['inLanguage'], from: 'json-ld' })),
  ];
  const tags = declared.flatMap(({ value, from }) => {
    const tag =
      typeof value === 'string' ? /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(value)?.[1]?.toLowerCase() : null;
    // `in` was the code of Indonesian until 1989, and CMSs still write it.
    return tag ? [{ value: tag === 'in' || tag === 'ind' ? 'id' : tag, from }] : [];
  });
  // English is what templates leave in place: another declaration that says Indonesian is the deliberate one.
  return tags.find((tag) => tag.value === 'id') ?? tags[0] ?? null;
}

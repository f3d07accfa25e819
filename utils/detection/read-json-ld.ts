import type { PageSignals } from './types';

const MAX_SCRIPTS = 10;
const MAX_CHARS = 100_000;
const MAX_TYPES = 20;
/** Things whose published date says that the page is a story. */
const STORY = /Article|Posting|Report/;

/**
 * `@type`s of the JSON-LD things on top (and of `@graph` members): a story inside a list of stories says nothing of
 * the page. Publishers' JSON-LD is often broken (line breaks in strings): then the first `@type` in the text counts.
 */
export function readJsonLd(document: Document): Pick<PageSignals, 'ldTypes' | 'hasPublished'> {
  const types = new Set<string>();
  let hasPublished = false;
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let i = 0; i < scripts.length && i < MAX_SCRIPTS; i++) {
    const text = scripts[i]!.textContent ?? '';
    if (text.length > MAX_CHARS) continue;
    for (const thing of topThings(text)) {
      const named = [thing['@type']].flat().filter((type) => typeof type === 'string');
      for (const type of named) if (types.size < MAX_TYPES) types.add(type.slice(0, 40));
      hasPublished ||= 'datePublished' in thing && named.some((type) => STORY.test(type));
    }
  }
  return { ldTypes: [...types], hasPublished };
}

type Thing = Record<string, unknown>;

function topThings(text: string): Thing[] {
  try {
    const things = [JSON.parse(text) as unknown].flat().filter(isThing);
    return things.flatMap((thing) => [thing, ...[thing['@graph']].flat().filter(isThing)]);
  } catch {
    const type = /"@type"\s*:\s*"(\w+)"/.exec(text)?.[1];
    const dated = /"datePublished"\s*:\s*"[^"]/.test(text);
    return type ? [{ '@type': type, ...(dated && { datePublished: true }) }] : [];
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

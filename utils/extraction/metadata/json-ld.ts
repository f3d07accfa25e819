import { foldSpace } from '../text';

/** A JSON-LD object, untyped: read it through the helpers below only. */
export type LdNode = Readonly<Record<string, unknown>>;

const MOST_SCRIPTS = 30;
const MOST_CHARACTERS = 300_000;
const MOST_NODES = 200;
const LONGEST_STRING = 1_000;
const DEEPEST = 6;

/** A whole story in `articleBody` or a list: nothing we read. */
const ARTICLE_TYPES =
  /^(?:News|Blog|Scholarly|Tech|Report|Review|Opinion|Analysis|Background|Live|Social|Satirical|Advertiser|Ask)?(?:News|Media|Content)?(?:Article|Posting|BlogPosting|Reportage\w{0,10})$/;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses what publishers write: comments or CDATA around it, raw control characters, trailing commas. Else undefined. */
function parseTolerant(source: string): unknown {
  const text = source
    .trim()
    .replace(/^(?:<!--|(?:\/\/)?\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/)?\s*\]\]>)\s*;?$/, '')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(text);
  } catch {
    try {
      // Raw line feeds and tabs in strings are what is mended here.
      return JSON.parse(
        text.replace(/[\u0000-\u001F\u2028\u2029]+/g, ' ').replace(/,(\s{0,100}[}\]])/g, '$1'),
      );
    } catch {
      return undefined;
    }
  }
}

function flatten(value: unknown, into: LdNode[], depth: number): void {
  if (into.length >= MOST_NODES || depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) flatten(item, into, depth + 1);
  else if (isObject(value)) {
    into.push(value);
    if (value['@graph'] !== undefined) flatten(value['@graph'], into, depth + 1);
    if (isObject(value['mainEntity'])) flatten(value['mainEntity'], into, depth + 1);
  }
}

/**
 * The page's JSON-LD objects, `@graph` unfolded, in document order. Hostile or cut-off scripts are ignored; at most
 * 30 scripts and 300 KB are read.
 */
export function readJsonLd(document: Document): LdNode[] {
  const nodes: LdNode[] = [];
  let budget = MOST_CHARACTERS;
  let count = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? '';
    if (++count > MOST_SCRIPTS) break;
    if (source.length > budget) continue;
    budget -= source.length;
    flatten(parseTolerant(source), nodes, 0);
  }
  return nodes;
}

/** An object's `@type`s. */
export function ldTypes(node: LdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

/** The objects that describe the article itself, articles before the pages that hold them. */
export function ldArticles(nodes: readonly LdNode[]): LdNode[] {
  const articles = nodes.filter((node) => ldTypes(node).some((type) => ARTICLE_TYPES.test(type)));
  const pages = nodes.filter((node) => ldTypes(node).includes('WebPage'));
  return [...articles, ...pages];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** HTML entities in a JSON string, by text alone (nothing is ever parsed as HTML). */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : ' ';
  });
}

/** A string of sane length, white space folded and entities decoded; null for anything else. */
export function ldString(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_STRING) return null;
  return foldSpace(decodeEntities(value)) || null;
}

/** Names in a person-like value: a string, `{name}`, or a list of these. At most 20. */
export function ldNames(value: unknown): { name: string; organization: boolean }[] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.flatMap((item) => {
    const name = ldString(
      isObject(item) ? (Array.isArray(item['name']) ? item['name'][0] : item['name']) : item,
    );
    if (!name || /^https?:/i.test(name)) return [];
    return [
      { name, organization: isObject(item) && ldTypes(item).some((type) => /Organi[sz]ation/.test(type)) },
    ];
  });
}

/** Addresses in an image-like value: a string, `{url}`, or a list of these. At most 5. */
export function ldUrls(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 5) : [value];
  return list.flatMap(
    (item) => ldString(isObject(item) ? (item['url'] ?? item['contentUrl'] ?? item['@id']) : item) ?? [],
  );
}

export { isObject as isLdObject };

/** No story is followed further than this. */
export const MOST_PAGES = 20;

/** How a site names page N of a story. */
export type PageShape =
  /** `?param=N` (N + `offset`). */
  | { kind: 'query'; param: string; offset: number }
  /** `/N`, with a closing slash or without. */
  | { kind: 'path'; slash: boolean }
  /** `/(N - 1) * step`, or `?param=(N - 1) * step`. */
  | { kind: 'offset'; step: number; param: string | null }
  /** `-N.html`, `_N.html`. */
  | { kind: 'suffix'; mark: string; extension: string };

/** Parameters that number the pages of a story. `p` and `paged` are WordPress's own: a post's id, an index's page. */
const PAGE_PARAMS = ['page', 'halaman', 'hal', 'page_num', 'pagenum', 'pg', 'pages'];
const WHOLE_PARAMS: Record<string, string> = {
  page: 'all',
  showpage: 'all',
  halaman: 'all',
  view: 'all',
  show: 'all',
  single: '1',
};
/** Says where a reader came from, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref|source|medium|amp|outputtype|_gl)$/i;

/** A story's own address, page numbers taken off, and what its later pages may be called. */
export interface StoryAddress {
  /** Page 1: own origin, no fragment, no trackers, no page number. */
  base: URL;
  /** Other addresses of the same story (the canonical one of an AMP page): their links count, on our own origin. */
  aliases: URL[];
  /** Page-number parameters that the site's rule names, beside the usual ones. */
  params: string[];
}

/** The page's address without fragment, trackers and page parameters. */
export function baseOf(url: string, params: string[]): URL {
  const base = new URL(url);
  base.hash = '';
  base.username = '';
  base.password = '';
  const pages = pageParams(params);
  for (const [name, value] of [...base.searchParams]) {
    const isPage = pages.includes(name) && /^\d{1,3}$/.test(value);
    if (isPage || TRACKING.test(name) || WHOLE_PARAMS[name] === value) base.searchParams.delete(name);
  }
  return base;
}

const pageParams = (params: string[]): string[] => [...new Set([...params, ...PAGE_PARAMS])];

/** Does this address show the whole story already (`?page=all`)? */
export function isWhole(url: string): boolean {
  const { searchParams, pathname } = new URL(url);
  return (
    /\/all\/?$/.test(pathname) || [...searchParams].some(([name, value]) => WHOLE_PARAMS[name] === value)
  );
}

/** What a link says: a value in a shape. For an `offset` nothing but the text of the link tells the number. */
export interface PageAddress {
  shape: PageShape;
  value: number;
}

/** `address` as a page of this story (its path and one number more, nothing else changed), or null. */
export function parsePageAddress(story: StoryAddress, address: string): PageAddress | null {
  const link = parseLink(story, address);
  return link && (parseQuery(story, link) ?? parsePath(link));
}

/** The same, or the address of the whole story, rebuilt on the page's own origin; null for every other link. */
export function parseStoryLink(story: StoryAddress, address: string): PageAddress | { whole: string } | null {
  const link = parseLink(story, address);
  if (!link) return null;
  const whole = parseWhole(story, link);
  return whole === null ? (parseQuery(story, link) ?? parsePath(link)) : { whole };
}

function parseWhole(story: StoryAddress, { rest, more }: Link): string | null {
  const [param, ...others] = more;
  if (rest.replace(/\/$/, '') === '' && param && others.length === 0 && WHOLE_PARAMS[param[0]] === param[1])
    return wholeByQuery(story, param[0], param[1]);
  return /^\/all\/?$/.test(rest) && more.length === 0 ? wholeByPath(story, rest) : null;
}

export function wholeByQuery({ base }: StoryAddress, param: string, value: string): string {
  const url = new URL(base);
  url.searchParams.set(param, value);
  return url.href;
}

export function wholeByPath({ base }: StoryAddress, suffix: string): string {
  const url = new URL(base);
  url.pathname = url.pathname.replace(/\/$/, '') + suffix;
  return url.href;
}

/** Page N's address; always on the page's own origin. Page 1 is the bare address. */
export function addressOfPage({ base }: StoryAddress, shape: PageShape, number: number): string {
  const url = new URL(base);
  if (number <= 1) return url.href;
  const path = url.pathname.replace(/\/$/, '');
  switch (shape.kind) {
    case 'query':
      url.searchParams.set(shape.param, String(number + shape.offset));
      break;
    case 'path':
      url.pathname = `${path}/${number}${shape.slash ? '/' : ''}`;
      break;
    case 'offset':
      if (shape.param) url.searchParams.set(shape.param, String((number - 1) * shape.step));
      else url.pathname = `${path}/${(number - 1) * shape.step}`;
      break;
    case 'suffix':
      url.pathname = `${stem(path)}${shape.mark}${number}${shape.extension}`;
  }
  return url.href;
}

interface Link {
  /** What the path has beyond the story's own, e.g. `/2`, or the number before `.html`. */
  rest: string;
  extension: string;
  /** Parameters beyond the story's own. */
  more: [string, string][];
}

const EXTENSION = /\.(?:s?html?|php)$/i;
const stem = (path: string): string => path.replace(/\/$/, '').replace(EXTENSION, '');

/** A link to the story's own path, taken apart; null for every other link. */
function parseLink(story: StoryAddress, address: string): Link | null {
  const link = URL.canParse(address, story.base.href) ? new URL(address, story.base.href) : null;
  if (!link || !/^https?:$/.test(link.protocol)) return null;
  for (const own of [story.base, ...story.aliases]) {
    if (bareHost(link) !== bareHost(own)) continue;
    const [path, root] = [link.pathname, stem(own.pathname)];
    if (root.length < 2 || !path.startsWith(root)) continue;
    const extension = EXTENSION.exec(own.pathname)?.[0] ?? '';
    const more = extraParams(link, own);
    if (!more) continue;
    const rest = path.slice(root.length);
    if (extension && rest.startsWith(extension))
      return { rest: rest.slice(extension.length), extension, more };
    if (extension && rest.endsWith(extension))
      return { rest: rest.slice(0, -extension.length), extension, more };
    if (!extension) return { rest, extension: EXTENSION.exec(rest)?.[0] ?? '', more };
  }
  return null;
}

const bareHost = (url: URL): string => url.host.replace(/^www\./, '');

/** Parameters of `link` that the story's own address has not; null where it lacks or changes one of those. */
function extraParams(link: URL, own: URL): [string, string][] | null {
  const wanted = [...own.searchParams].filter(([name]) => !TRACKING.test(name));
  for (const [name, value] of wanted) if (link.searchParams.get(name) !== value) return null;
  const known = new Set(wanted.map(([name]) => name));
  return [...link.searchParams].filter(([name]) => !known.has(name) && !TRACKING.test(name));
}

function parseQuery(story: StoryAddress, { rest, more }: Link): PageAddress | null {
  const [param, ...others] = more;
  if (!param || others.length > 0 || rest.replace(/\/$/, '') !== '') return null;
  const [name, value] = param;
  if (!pageParams(story.params).includes(name) || !/^\d{1,3}$/.test(value)) return null;
  return { shape: { kind: 'query', param: name, offset: 0 }, value: Number(value) };
}

function parsePath({ rest, extension, more }: Link): PageAddress | null {
  if (more.length > 0) return null;
  const [, mark, digits, slash] = /^([/_-])(\d{1,3})(\/?)$/.exec(rest) ?? [];
  if (!mark || !digits || /^0\d/.test(digits)) return null;
  const value = Number(digits);
  if (mark === '/') return { shape: { kind: 'path', slash: slash === '/' }, value };
  return extension ? { shape: { kind: 'suffix', mark, extension }, value } : null;
}

/** The address that this one would be a later page of, by a number at its end; null where it has none. */
export function withoutNumber(base: URL): { base: URL; value: number } | null {
  const [, root, digits, extension = ''] =
    /^(.+?)(?:\/|(?<=[\p{L}\d])[-_](?=\d+\.\w+$))(\d{1,3})(\.s?html?)?\/?$/u.exec(base.pathname) ?? [];
  if (!root || !digits) return null;
  const url = new URL(base);
  url.pathname = root + extension + (base.pathname.endsWith('/') ? '/' : '');
  return { base: url, value: Number(digits) };
}

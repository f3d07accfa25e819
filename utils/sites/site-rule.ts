/**
 * What Bening knows of a site, as data: no functions, JSON-serialisable, so that a rule can be sent in a
 * message, stored and tested. The engine holds no publisher's name; a rule holds no code.
 */

/** What a removed thing was. A user toggles removals by kind, so the kinds are few and plain. */
export const REMOVAL_KINDS = [
  'share',
  'related',
  'read-also',
  'ad',
  'promo',
  'comments',
  'newsletter',
  'video',
  'pagination',
  'credit',
  'tags',
  'chrome',
] as const;
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

/** `<rule id>/<kind>`, e.g. `detik/read-also`, `generic/share`: stable, and what a reader's choice names. */
export type RemovalId = `${string}/${RemovalKind}`;

/**
 * What a rule takes away, by kind. A plain string is a CSS selector, one selector an entry.
 * `ifText`: only where the element's text (white space folded) matches this pattern (flags `iu`).
 */
export type SelectorRemoval = string | { selector: string; ifText: string };
export type SelectorRemovals = Partial<Record<RemovalKind, SelectorRemoval[]>>;

/**
 * Patterns (RegExp source, flags `iu`) on the text of a block, white space folded.
 * A block that matches a pattern is clutter as a whole, so anchor it with `^` and `$` where a sentence could match.
 */
export type TextRemovals = Partial<Record<RemovalKind, string[]>>;

/** How a site splits one story over pages: the name of an engine ability and its parameters. */
export type Pagination =
  /** The whole story at `?param=value`. `first`: also the number of the first page in page numbers. */
  | { kind: 'single-query'; param: string; value: string }
  /** The whole story at the path with `suffix` appended (`/all`). */
  | { kind: 'single-path'; suffix: string }
  /** Page N at `?param=N` (N + `offset`, default 0). */
  | { kind: 'query'; param: string; offset?: number }
  /** Page N at path + `/N`. */
  | { kind: 'path' }
  /** Page N at path + `/` + (N - 1) * `step` (okezone, sindonews: `/15`, `/30`). */
  | { kind: 'offset'; step: number; param?: string }
  /** Follow this link, page after page. */
  | { kind: 'next-link'; selector: string }
  /** All parts stand in the document, hidden by CSS. */
  | { kind: 'hidden-parts'; selector: string };

export type Confidence = 'high' | 'medium' | 'low';

/** What rules of sites and of themes share. Selector lists are tried in order: newest markup first. */
export interface MarkupRule {
  /** The article's body. `selector` alone: all matches in document order when the first repeats per paragraph. */
  content?: string[];
  /** Headline; `selector@attribute` reads an attribute. The same holds for the metadata lists below. */
  title?: string[];
  subtitle?: string[];
  authors?: string[];
  editors?: string[];
  published?: string[];
  section?: string[];
  tags?: string[];
  /** The lead picture's element (a figure or img). */
  lead?: string[];
  remove?: SelectorRemovals;
  removeText?: TextRemovals;
  /**
   * Labels ("Baca juga", without a colon) that make a block clutter only where its text after the label stands
   * in links (80 % of it), or where it is the label alone; link-only blocks right after a lone label go with it.
   */
  removeLinkText?: TextRemovals;
  /** Patterns whose match is cut out of a block while the rest of the block stays (a tail "... Baca juga: judul"). */
  cutText?: TextRemovals;
  /** Selectors that no removal of any level may take (content that looks like clutter). */
  keep?: string[];
  /** How split stories go on; the first ability whose signs are on the page is used. Empty: stories are never split. */
  pagination?: Pagination[];
}

export interface SiteRule extends MarkupRule {
  /** The file's name: `detik` is `rules/detik.ts`, in the log and in the UI. */
  id: string;
  /** The outlet's own name, as readers know it. */
  name: string;
  /** `name` is that of several papers with a name each, which their pages know better. */
  group?: boolean;
  /** Hosts without protocol or `www.`; subdomains are included by walking up labels. */
  hosts: string[];
  /** The CMS family whose markup it shares, if any. */
  family?: string;
  confidence: Confidence;
  /** Year of the newest evidence for the markup. */
  year: number;
  /** RegExp sources (flags `iu`) on the URL's path (with query): which addresses are articles, which never are. */
  articlePath?: string[];
  otherPath?: string[];
  /** Author names that are the outlet itself, beyond `name`. */
  outletNames?: string[];
  /** Addresses that this rule and no other must claim. */
  examples: string[];
}

/** A WordPress theme, a plugin, or a CMS known by its markup rather than by its host. */
export interface ThemeRule extends MarkupRule {
  id: string;
  name: string;
  /** The theme is in use where any of these selectors matches. */
  detect: string[];
  confidence: Confidence;
}

/** What holds on any page. */
export type GenericRule = MarkupRule & { id: 'generic' };

/** A text pattern's source, and that of one for a first look (rough-pattern.ts); null where there is none. */
export type RoughPattern = readonly [source: string, rough: string | null];

/**
 * What the engine is handed, as data, so that the engine holds no rule and the injected reader stays small:
 * `resolveRule` (resolve-rule.ts) makes it.
 */
export interface ResolvedRule {
  site: SiteRule | null;
  /** Themes and plugins that the page may be made with; the engine finds out which. */
  themes: readonly ThemeRule[];
  generic: GenericRule;
  /** Removals that the reader switched off on this site. */
  off: readonly RemovalId[];
  /** Of the text patterns in all these rules; one that is missing is only slower. */
  rough: readonly RoughPattern[];
}

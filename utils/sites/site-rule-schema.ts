import * as v from 'valibot';
import { degreeOf, hasFewChoices } from './safe-pattern';
import { REMOVAL_KINDS, type RemovalKind, type SiteRule, type ThemeRule } from './site-rule';

/*
 * A rule may come from a stranger: its lists, selectors and patterns are short, and none can be made to take for ever.
 */
const MOST_ENTRIES = 100;

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));
const selector = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(200),
  v.check(
    isPlain,
    'a selector with more than one :has() or five combinators, or with :has() inside of others',
  ),
);
/** `degree`: how the time may grow with the text's length. The longer the texts it is asked of, the less. */
const pattern = (degree: number) =>
  v.pipe(
    text,
    v.maxLength(300),
    v.check(compiles, 'does not compile with the flags iu'),
    v.check(hasFewChoices, 'leaves too many choices: it takes too long on some text'),
    v.check((source) => hasFewChoices(source) && degreeOf(source) <= degree, 'takes too long on some text'),
  );
/** Asked of addresses, and of whole elements and paragraphs. */
const longTextPattern = pattern(2);
/** Asked of blocks of at most 600 characters. */
const blockPattern = pattern(3);
const entries = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.nonEmpty(), v.maxLength(MOST_ENTRIES));
const list = <Item extends v.GenericSchema>(item: Item) => v.optional(entries(item));
const byKind = <Value extends v.GenericSchema>(value: Value) =>
  v.strictObject(
    Object.fromEntries(REMOVAL_KINDS.map((kind) => [kind, v.optional(value)])) as Record<
      RemovalKind,
      v.OptionalSchema<Value, undefined>
    >,
  );

const removal = v.union([selector, v.strictObject({ selector, ifText: longTextPattern })]);
const removeText = v.optional(byKind(entries(blockPattern)));

const pagination = v.variant('kind', [
  v.strictObject({ kind: v.literal('single-query'), param: text, value: text }),
  v.strictObject({ kind: v.literal('single-path'), suffix: text }),
  v.strictObject({
    kind: v.literal('query'),
    param: text,
    offset: v.optional(v.pipe(v.number(), v.integer())),
  }),
  v.strictObject({ kind: v.literal('path') }),
  v.strictObject({
    kind: v.literal('offset'),
    step: v.pipe(v.number(), v.integer(), v.minValue(1)),
    param: v.optional(text),
  }),
  v.strictObject({ kind: v.literal('next-link'), selector }),
  v.strictObject({ kind: v.literal('hidden-parts'), selector }),
]);

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const host = v.pipe(
  v.string(),
  v.regex(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'a host: lower case, no protocol, no www.'),
);
const confidence = v.picklist(['high', 'medium', 'low']);

const markup = {
  content: list(selector),
  title: list(selector),
  subtitle: list(selector),
  authors: list(selector),
  editors: list(selector),
  published: list(selector),
  section: list(selector),
  tags: list(selector),
  lead: list(selector),
  remove: v.optional(byKind(entries(removal))),
  removeText,
  removeLinkText: removeText,
  cutText: v.optional(byKind(entries(longTextPattern))),
  keep: list(selector),
  // Empty is a word of its own: stories are never split.
  pagination: v.optional(v.pipe(v.array(pagination), v.maxLength(MOST_ENTRIES))),
};

const siteRule = v.strictObject({
  id,
  name: text,
  group: v.optional(v.boolean()),
  hosts: entries(host),
  family: v.optional(id),
  confidence,
  year: v.pipe(v.number(), v.integer(), v.minValue(2015)),
  ...markup,
  articlePath: list(longTextPattern),
  otherPath: list(longTextPattern),
  outletNames: list(text),
  examples: entries(v.pipe(v.string(), v.url())),
});

const themeRule = v.strictObject({
  id,
  name: text,
  detect: entries(selector),
  confidence,
  ...markup,
});

/** A site rule read from outside; throws a ValiError that names the field where it is none. */
export function parseSiteRule(input: unknown): SiteRule {
  return v.parse(siteRule, input) as SiteRule;
}

/** A theme rule read from outside; throws a ValiError that names the field where it is none. */
export function parseThemeRule(input: unknown): ThemeRule {
  return v.parse(themeRule, input) as ThemeRule;
}

/** Each combinator and each :has() may multiply the elements that a browser looks at. */
function isPlain(source: string): boolean {
  const bare = source.replace(/\[[^\]]*\]/g, '');
  const has = bare.match(/:has\(/gi)?.length ?? 0;
  const combinators = bare.trim().match(/\s*[>+~]\s*|\s+/g)?.length ?? 0;
  return has <= 1 && combinators <= 5 && !/\([^)]*:has\(/i.test(bare);
}

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}

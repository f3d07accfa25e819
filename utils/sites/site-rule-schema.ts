import * as v from 'valibot';
import { REMOVAL_KINDS, type RemovalKind, type SiteRule, type ThemeRule } from './site-rule';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));
const pattern = v.pipe(text, v.maxLength(300), v.check(compiles, 'does not compile with the flags iu'));
const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.pipe(v.array(item), v.nonEmpty()));
const byKind = <Value extends v.GenericSchema>(value: Value) =>
  v.strictObject(
    Object.fromEntries(REMOVAL_KINDS.map((kind) => [kind, v.optional(value)])) as Record<
      RemovalKind,
      v.OptionalSchema<Value, undefined>
    >,
  );

const removal = v.union([text, v.strictObject({ selector: text, ifText: pattern })]);
const removeText = v.optional(byKind(v.pipe(v.array(pattern), v.nonEmpty())));

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
  v.strictObject({ kind: v.literal('next-link'), selector: text }),
  v.strictObject({ kind: v.literal('hidden-parts'), selector: text }),
]);

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const host = v.pipe(
  v.string(),
  v.regex(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'a host: lower case, no protocol, no www.'),
);
const confidence = v.picklist(['high', 'medium', 'low']);

const markup = {
  content: list(text),
  title: list(text),
  subtitle: list(text),
  authors: list(text),
  editors: list(text),
  published: list(text),
  section: list(text),
  tags: list(text),
  lead: list(text),
  remove: v.optional(byKind(v.pipe(v.array(removal), v.nonEmpty()))),
  removeText,
  removeLinkText: removeText,
  cutText: removeText,
  keep: list(text),
  // Empty is a word of its own: stories are never split.
  pagination: v.optional(v.array(pagination)),
};

const siteRule = v.strictObject({
  id,
  name: text,
  hosts: v.pipe(v.array(host), v.nonEmpty()),
  family: v.optional(id),
  confidence,
  year: v.pipe(v.number(), v.integer(), v.minValue(2015)),
  ...markup,
  articlePath: list(pattern),
  otherPath: list(pattern),
  outletNames: list(text),
  examples: v.pipe(v.array(v.pipe(v.string(), v.url())), v.nonEmpty()),
});

const themeRule = v.strictObject({
  id,
  name: text,
  detect: v.pipe(v.array(text), v.nonEmpty()),
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

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}

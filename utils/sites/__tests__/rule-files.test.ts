import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { GENERIC_RULE } from '../generic';
import { SITE_RULES } from '../rules';
import type { MarkupRule } from '../site-rule';
import { parseSiteRule, parseThemeRule } from '../site-rule-schema';
import { THEME_RULES } from '../themes';
import { keepDegrees } from './keep-degrees';

keepDegrees();

const { document } = new JSDOM('<p>').window;
const filesIn = (folder: string) =>
  readdirSync(new URL(`../${folder}/`, import.meta.url))
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

/** Every selector a rule holds, without the `@attribute` of the metadata lists. */
function selectorsOf(rule: MarkupRule & { detect?: string[] }): string[] {
  const { content, title, subtitle, authors, editors, published, section, tags, lead, keep, detect } = rule;
  const metadata = [title, subtitle, authors, editors, published, section, tags].flatMap(
    (list) => list ?? [],
  );
  return [
    ...metadata.map((entry) => entry.replace(/@[\w-]+$/, '')),
    ...[content, lead, keep, detect].flatMap((list) => list ?? []),
    ...Object.values(rule.remove ?? {})
      .flat()
      .map((entry) => (typeof entry === 'string' ? entry : entry.selector)),
    ...(rule.pagination ?? []).flatMap((how) => ('selector' in how ? [how.selector] : [])),
  ];
}

/** A comma outside brackets, quotes and parentheses: a list, which belongs into two entries. */
const isList = (selector: string) => selector.replace(/\[[^\]]*\]|\([^)]*\)/g, '').includes(',');

describe('the index lists', () => {
  it.each([
    ['rules', SITE_RULES],
    ['themes', THEME_RULES],
  ] as const)('%s hold one entry a file, by id', (folder, rules) => {
    expect(rules.map((rule) => rule.id).sort()).toEqual(filesIn(folder));
  });

  it.each([
    ['rules', SITE_RULES],
    ['themes', THEME_RULES],
  ] as const)('%s: each file exports the rule of its own name', async (folder, rules) => {
    for (const id of filesIn(folder)) {
      const file = (await import(`../${folder}/${id}.ts`)) as { default: { id: string } };
      expect(file.default.id).toBe(id);
      expect(rules).toContain(file.default);
    }
  });
});

describe.each([...SITE_RULES, ...THEME_RULES, GENERIC_RULE].map((rule) => [rule.id, rule] as const))(
  '%s',
  (_id, rule) => {
    it('holds selectors that parse, one an entry', () => {
      for (const selector of selectorsOf(rule)) {
        expect(() => document.querySelector(`${selector}, x`), selector).not.toThrow();
        expect(isList(selector), selector).toBe(false);
      }
    });

    it('names nothing twice in one list', () => {
      for (const list of [rule.content ?? [], ...Object.values(rule.remove ?? {})]) {
        const keys = list.map((entry) => JSON.stringify(entry));
        expect(keys).toEqual([...new Set(keys)]);
      }
    });

    it('is plain data', () => {
      expect(structuredClone(rule)).toEqual(rule);
      expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
    });
  },
);

it.each(SITE_RULES.map((rule) => [rule.id, rule] as const))(
  'site %s has the shape of a site rule',
  (_id, rule) => {
    expect(parseSiteRule(rule)).toEqual(rule);
  },
);

it.each(THEME_RULES.map((rule) => [rule.id, rule] as const))(
  'theme %s has the shape of a theme rule',
  (_id, rule) => {
    expect(parseThemeRule(rule)).toEqual(rule);
  },
);

it('the generic rule has the shape of a theme rule that needs no detection', () => {
  expect(() =>
    parseThemeRule({ ...GENERIC_RULE, name: 'Umum', detect: ['html'], confidence: 'high' }),
  ).not.toThrow();
});

describe('parseSiteRule', () => {
  const good = {
    id: 'contoh',
    name: 'Contoh',
    hosts: ['contoh.id'],
    confidence: 'low',
    year: 2026,
    examples: ['https://contoh.id/a'],
  };
  it.each([
    ['an unknown field', { ...good, extra: 1 }],
    ['a host with www.', { ...good, hosts: ['www.contoh.id'] }],
    ['a host with a protocol', { ...good, hosts: ['https://contoh.id'] }],
    ['a host of one label', { ...good, hosts: ['id'] }],
    ['an unknown removal kind', { ...good, remove: { junk: ['.a'] } }],
    ['a pattern that does not compile', { ...good, removeText: { ad: ['('] } }],
    ['a pattern of more than 300 characters', { ...good, articlePath: ['a'.repeat(301)] }],
    ['an unknown pagination', { ...good, pagination: [{ kind: 'guess' }] }],
    ['no example', { ...good, examples: [] }],
  ])('refuses %s', (_what, input) => {
    expect(parseSiteRule(good)).toEqual(good);
    expect(() => parseSiteRule(input)).toThrow();
  });
});

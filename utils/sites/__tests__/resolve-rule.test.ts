import { expect, it } from 'vitest';
import { GENERIC_RULE } from '../generic';
import { NO_RULE, resolveRule } from '../resolve-rule';
import { roughPatterns } from '../rough-pattern';
import { SITE_RULES } from '../rules';
import { THEME_RULES } from '../themes';

it("gathers the site's rule, the reader's choices, all themes and the generic rule, as plain data", () => {
  const site = SITE_RULES[0]!;
  const rule = resolveRule(site, ['detik/read-also']);
  expect(rule).toMatchObject({ site, off: ['detik/read-also'], themes: THEME_RULES, generic: GENERIC_RULE });
  expect(rule.rough).toContainEqual([expect.stringContaining('juga'), expect.stringContaining('juga')]);
  expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
});

it('switches nothing off and knows no site unless told', () => {
  expect(resolveRule(SITE_RULES[0]!).off).toEqual([]);
  expect(NO_RULE).toMatchObject({ site: null, off: [], themes: THEME_RULES, generic: GENERIC_RULE });
});

it('brings rough patterns for all the rules in force, and no others', () => {
  const everywhere = roughPatterns([...THEME_RULES, GENERIC_RULE]);
  const site = { ...SITE_RULES[0]!, removeText: { promo: ['^selalu ada'] } };
  expect(NO_RULE.rough).toEqual(everywhere);
  expect(resolveRule(site).rough).toEqual([...roughPatterns([site]), ...everywhere]);
  expect(resolveRule(site).rough).toContainEqual(['^selalu ada', '^selalu ada']);
});

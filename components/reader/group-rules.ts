import type { RuleInForce } from '../../utils/extraction/types';

export interface RuleGroup {
  level: RuleInForce['level'];
  rules: RuleInForce[];
}

const LEVELS = ['site', 'theme', 'generic'] as const;

/** Rules by level, the nearest to the site first; within a level in the engine's order. Empty levels are left out. */
export function groupRules(rules: readonly RuleInForce[]): RuleGroup[] {
  return LEVELS.map((level) => ({ level, rules: rules.filter((rule) => rule.level === level) })).filter(
    (group) => group.rules.length > 0,
  );
}

/** True for a rule worth a place in sight: it did something on this page, or it is switched off. */
export function isBusy(rule: RuleInForce): boolean {
  return !rule.on || rule.removed > 0;
}

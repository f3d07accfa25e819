import type { RuleInForce } from '../../utils/extraction/types';

export interface RuleGroup {
  level: RuleInForce['level'];
  /** Id of the rule that these removals belong to. */
  owner: string;
  /** At work here, or switched off. */
  busy: RuleInForce[];
  /** On, with nothing to do on this page. */
  idle: RuleInForce[];
}

const LEVELS = ['site', 'theme', 'generic'] as const;

/** Rules by whose they are, the nearest to the site first; within a group in the engine's order. */
export function groupRules(rules: readonly RuleInForce[]): RuleGroup[] {
  return LEVELS.flatMap((level) => {
    const owners = new Set(rules.filter((rule) => rule.level === level).map((rule) => rule.owner));
    return [...owners].map((owner) => {
      const own = rules.filter((rule) => rule.level === level && rule.owner === owner);
      const isBusy = (rule: RuleInForce) => !rule.on || rule.removed > 0;
      return { level, owner, busy: own.filter(isBusy), idle: own.filter((rule) => !isBusy(rule)) };
    });
  });
}

import type { RemovalId, ResolvedRule } from '../../utils/sites/site-rule';

/** The rule with one removal switched on or off. */
export function withRemoval(rule: ResolvedRule, removal: RemovalId, on: boolean): ResolvedRule {
  const others = rule.off.filter((id) => id !== removal);
  return { ...rule, off: on ? others : [...others, removal] };
}

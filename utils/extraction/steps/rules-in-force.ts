import {
  REMOVAL_KINDS,
  type MarkupRule,
  type RemovalId,
  type RemovalKind,
  type ResolvedRule,
  type ThemeRule,
} from '../../sites/site-rule';
import type { RemovalNote, RuleInForce } from '../types';

export interface Owner {
  id: string;
  level: RuleInForce['level'];
  rule: MarkupRule;
}

/** The rules that apply to a page, the most specific first: what several would take is credited to the first. */
export function ownersOf(rule: ResolvedRule, themes: readonly ThemeRule[]): Owner[] {
  const owners: Owner[] = [];
  if (rule.site) owners.push({ id: rule.site.id, level: 'site', rule: rule.site });
  for (const theme of themes) owners.push({ id: theme.id, level: 'theme', rule: theme });
  owners.push({ id: rule.generic.id, level: 'generic', rule: rule.generic });
  return owners;
}

/** Kinds that the engine itself takes away under the generic rule's name, beside the rule's own lists. */
const ENGINE_KINDS: readonly RemovalKind[] = ['related', 'read-also', 'credit', 'chrome', 'ad'];

function hasKind(owner: Owner, kind: RemovalKind): boolean {
  if (owner.level === 'generic' && ENGINE_KINDS.includes(kind)) return true;
  const { remove, removeText, removeLinkText, cutText } = owner.rule;
  return [remove, removeText, removeLinkText, cutText].some((lists) => lists?.[kind]?.length);
}

/** One row a removal for the rules panel, with how many things it took from this page. */
export function rulesInForce(
  rule: ResolvedRule,
  themes: readonly ThemeRule[],
  removals: readonly RemovalNote[],
): RuleInForce[] {
  const counts = new Map<RemovalId, number>();
  for (const note of removals) counts.set(note.rule, (counts.get(note.rule) ?? 0) + 1);
  return ownersOf(rule, themes).flatMap((owner) =>
    REMOVAL_KINDS.filter((kind) => hasKind(owner, kind)).map((kind) => {
      const id: RemovalId = `${owner.id}/${kind}`;
      return {
        id,
        kind,
        level: owner.level,
        owner: owner.id,
        on: !rule.off.includes(id),
        removed: counts.get(id) ?? 0,
      };
    }),
  );
}

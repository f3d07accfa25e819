import type { RemovalNote } from '../../utils/extraction/types';
import type { RemovalId } from '../../utils/sites/site-rule';
import { t } from '../../utils/i18n';
import type { RuleGroup } from './group-rules';
import { RuleRow } from './RuleRow';

interface Props {
  group: RuleGroup;
  siteName: string;
  removals: RemovalNote[];
  onSetRule: (id: RemovalId, on: boolean) => void;
}

/** The rules of one owner; those with nothing to do here are folded away. */
export function RuleGroupView({ group, siteName, removals, onSetRule }: Props) {
  const row = (rule: RuleGroup['busy'][number]) => (
    <RuleRow
      key={rule.id}
      rule={rule}
      notes={removals.filter((note) => note.rule === rule.id)}
      onSetRule={onSetRule}
    />
  );
  return (
    <section class="rule-group">
      <h3>{heading(group, siteName)}</h3>
      {group.busy.length > 0 ? <ul>{group.busy.map(row)}</ul> : null}
      {group.idle.length > 0 ? (
        <details>
          <summary>{t('rulesIdle', group.idle.length)}</summary>
          <ul>{group.idle.map(row)}</ul>
        </details>
      ) : null}
    </section>
  );
}

function heading({ level, owner }: RuleGroup, siteName: string): string {
  if (level === 'site') return t('rulesGroupSite', siteName);
  return level === 'theme' ? t('rulesGroupTheme', owner) : t('rulesGroupGeneric');
}

import type { RemovalNote, RuleInForce } from '../../utils/extraction/types';
import type { RemovalId } from '../../utils/sites/site-rule';
import { t } from '../../utils/i18n';
import type { RuleGroup } from './group-rules';
import { RuleRow } from './RuleRow';

const HEADINGS = { theme: 'rulesGroupTheme', generic: 'rulesGroupGeneric' } as const;

interface Props {
  group: RuleGroup;
  siteName: string;
  removals: RemovalNote[];
  onSetRule: (id: RemovalId, on: boolean) => void;
}

/** The rules of one level, each with its switch. */
export function RuleGroupView({ group: { level, rules }, siteName, removals, onSetRule }: Props) {
  const isAlone = (rule: RuleInForce) => rules.every((other) => other === rule || other.kind !== rule.kind);
  return (
    <section class="rule-group">
      <h3>{level === 'site' ? t('rulesGroupSite', siteName) : t(HEADINGS[level])}</h3>
      <ul>
        {rules.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            notes={removals.filter((note) => note.rule === rule.id)}
            showOwner={!isAlone(rule)}
            onSetRule={onSetRule}
          />
        ))}
      </ul>
    </section>
  );
}

import { useId, useState } from 'preact/hooks';
import type { RemovalNote, RuleInForce } from '../../utils/extraction/types';
import type { RemovalId } from '../../utils/sites/site-rule';
import { t } from '../../utils/i18n';
import { Switch } from '../ui/Switch';
import { KIND_NAMES } from './kind-names';
import { RemovedList } from './RemovedList';

interface Props {
  rule: RuleInForce;
  /** What this rule took away here. */
  notes: RemovalNote[];
  /** Names the rule it belongs to, where two rules of this level do the same kind of thing. */
  showOwner?: boolean;
  onSetRule: (id: RemovalId, on: boolean) => void;
}

/** One rule: its name, what it did here, and its switch. */
export function RuleRow({ rule, notes, showOwner, onSetRule }: Props) {
  const [shown, setShown] = useState(false);
  const id = useId();
  const name = t(KIND_NAMES[rule.kind]);
  return (
    <li class="rule">
      <b id={`${id}-name`}>{name}</b>
      <span class="rule-did" id={`${id}-did`}>
        {didWhat(rule)}
        {showOwner ? ` · ${rule.owner}` : null}
        {notes.length > 0 ? (
          <>
            {' · '}
            <button
              type="button"
              class="link"
              aria-expanded={shown}
              aria-label={t('rulesShowWhat', name)}
              onClick={() => setShown(!shown)}
            >
              {t(shown ? 'rulesHide' : 'rulesShow')}
            </button>
          </>
        ) : null}
      </span>
      <Switch
        on={rule.on}
        labelledBy={`${id}-name`}
        describedBy={`${id}-did`}
        onChange={(on) => onSetRule(rule.id, on)}
      />
      {shown && notes.length > 0 ? <RemovedList notes={notes} /> : null}
    </li>
  );
}

function didWhat(rule: RuleInForce): string {
  if (!rule.on) return t('rulesKept');
  return rule.removed > 0 ? t('rulesRemoved', rule.removed) : t('rulesNone');
}

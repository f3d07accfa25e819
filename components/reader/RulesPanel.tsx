import { useRef } from 'preact/hooks';
import { Settings2, X } from 'lucide-preact';
import type { RemovalNote, RuleInForce } from '../../utils/extraction/types';
import type { RemovalId } from '../../utils/sites/site-rule';
import { t } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';
import { groupRules, isBusy, type RuleGroup } from './group-rules';
import { JoinSwitch } from './JoinSwitch';
import { RuleGroupView } from './RuleGroupView';
import { useFocusInside } from '../ui/use-focus-inside';

interface Props {
  rules: RuleInForce[];
  removals: RemovalNote[];
  siteName: string;
  disabled: boolean;
  /** The joining of pages on this site; null where the story has one page. */
  joining: { on: boolean; everywhere: boolean } | null;
  onSetRule: (id: RemovalId, on: boolean) => void;
  onSetJoining: (on: boolean) => void;
  onSetDisabled: (disabled: boolean) => void;
  onOpenSettings: () => void;
  onClose: () => void;
}

/** "Aturan situs ini": what Bening takes away here, and the switches. */
export function RulesPanel(props: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusInside(heading);
  const { rules } = props;
  const idle = rules.filter((rule) => !isBusy(rule));
  const group = (each: RuleGroup) => (
    <RuleGroupView
      key={each.level}
      group={each}
      siteName={props.siteName}
      removals={props.removals}
      onSetRule={props.onSetRule}
    />
  );
  return (
    <aside class="panel" aria-labelledby="bening-rules">
      <div class="panel-head">
        <h2 id="bening-rules" ref={heading} tabIndex={-1}>
          {t('rulesTitle')}
        </h2>
        <ToolButton label={t('readerClose')} shortcut="Esc" onClick={props.onClose}>
          <X size={18} aria-hidden />
        </ToolButton>
      </div>
      <p class="panel-intro">{t(rules.length > 0 ? 'rulesIntro' : 'rulesEmpty')}</p>
      {groupRules(rules.filter(isBusy)).map(group)}
      {idle.length > 0 ? (
        <details class="idle-rules">
          <summary>{t('rulesIdle', idle.length)}</summary>
          {groupRules(idle).map(group)}
        </details>
      ) : null}
      {props.joining ? <JoinSwitch {...props.joining} onChange={props.onSetJoining} /> : null}
      <div class="panel-foot">
        <button type="button" class="tool quiet" onClick={() => props.onSetDisabled(!props.disabled)}>
          {t(props.disabled ? 'rulesEnable' : 'rulesDisable')}
        </button>
        <button type="button" class="link" onClick={props.onOpenSettings}>
          <Settings2 size={16} aria-hidden /> {t('rulesSettings')}
        </button>
      </div>
    </aside>
  );
}

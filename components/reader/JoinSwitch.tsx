import { useId } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { Switch } from '../ui/Switch';

interface Props {
  /** The reader's choice for this site. */
  on: boolean;
  /** False where joining is switched off for all sites, in the settings. */
  everywhere: boolean;
  onChange: (on: boolean) => void;
}

/** "Gabungkan halaman" on this site. */
export function JoinSwitch({ on, everywhere, onChange }: Props) {
  const id = useId();
  return (
    <div class="rule join-switch">
      <b id={`${id}-name`}>{t('joinSwitch')}</b>
      <span class="rule-did" id={`${id}-did`}>
        {t(everywhere ? 'joinSwitchDid' : 'joinSwitchOffEverywhere')}
      </span>
      {everywhere ? (
        <Switch on={on} labelledBy={`${id}-name`} describedBy={`${id}-did`} onChange={onChange} />
      ) : null}
    </div>
  );
}

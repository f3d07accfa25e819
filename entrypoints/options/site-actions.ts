import type { ChangedSiteView, DisabledSiteView } from '../../components/settings/settings-view';
import { t } from '../../utils/i18n';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';
import type { ChangeOutcome } from '../../utils/settings/types';

interface Voice {
  say: (text: string) => void;
  sayWithUndo: (text: string, undo: () => void) => void;
}

/** Asks the background to change what is stored of sites, and says what came of it. */
export function createSiteActions({ say, sayWithUndo }: Voice) {
  const attempt = async (write: () => Promise<ChangeOutcome<unknown>>, done: () => void) => {
    try {
      const outcome = await write();
      if (outcome.ok) done();
      else say(t(outcome.reason === 'full' ? 'settingsFull' : 'settingsFailed'));
    } catch (error) {
      reportError('change settings', error);
      say(t('settingsFailed'));
    }
  };

  /** Puts each choice back to off, one message each: they are few, and this is the way back from a reset. */
  const switchOff = async (site: ChangedSiteView): Promise<ChangeOutcome<unknown>> => {
    let outcome: ChangeOutcome<unknown> = { ok: true, value: null };
    for (const { id } of site.off) {
      outcome = await sendMessage('setRemoval', { site: site.site, removal: id, on: false });
      if (!outcome.ok) break;
    }
    if (outcome.ok && !site.joinPages)
      outcome = await sendMessage('setSiteJoining', { site: site.site, joinPages: false });
    return outcome;
  };

  return {
    reset: (site: ChangedSiteView) =>
      void attempt(
        () => sendMessage('resetSite', { site: site.site }),
        () =>
          sayWithUndo(
            t('settingsResetDone', site.name),
            () =>
              void attempt(
                () => switchOff(site),
                () => say(t('settingsUndone', site.name)),
              ),
          ),
      ),
    resetAll: () =>
      void attempt(
        () => sendMessage('resetSite', { site: null }),
        () => say(t('settingsResetAllDone')),
      ),
    enable: ({ site }: DisabledSiteView) =>
      void attempt(
        () => sendMessage('setSiteDisabled', { site, disabled: false }),
        () =>
          sayWithUndo(
            t('rulesEnabled'),
            () =>
              void attempt(
                () => sendMessage('setSiteDisabled', { site, disabled: true }),
                () => say(t('rulesDisabled')),
              ),
          ),
      ),
  };
}

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { decidePage } from '../../utils/detection/decide-page';
import { signalsSchema } from '../../utils/detection/signals-schema';
import { firstWords } from '../../utils/first-words';
import { handle } from '../../utils/messaging/handle';
import { requireOwnSite } from '../../utils/messaging/own-site';
import { SCRIPTS_BESIDE } from '../../utils/messaging/scripts-beside';
import { readReading } from '../../utils/settings/reading';
import { readSiteChoices } from '../../utils/settings/site-choices';
import { findSiteRule, siteKeyOf } from '../../utils/sites/find-site-rule';
import { resolveRule } from '../../utils/sites/resolve-rule';
import { openOwnPage } from './open-own-page';
import { showDecision, showDisabled } from './toolbar';

const target = v.object({
  page: v.picklist(['library', 'settings']),
  notice: v.optional(v.picklist(['untouchable', 'pdf'])),
});

export function listenToPageMessages(): void {
  handle('reportSignals', signalsSchema, async (signals, caller) => {
    if (caller.kind !== 'content') return;
    const { disabled } = await readSiteChoices(siteKeyOf(caller.url));
    if (disabled) await showDisabled(caller.tabId);
    else await showDecision(caller.tabId, decidePage(signals, findSiteRule(caller.url)));
  });

  handle('getReaderSetup', signalsSchema, async (signals, caller) => {
    const { url } = signals;
    const siteKey = siteKeyOf(url);
    requireOwnSite('getReaderSetup', caller, siteKey);
    const [{ off, disabled, joinPages }, reading] = await Promise.all([
      readSiteChoices(siteKey),
      readReading(),
    ]);
    const site = findSiteRule(url);
    const decision = decidePage(signals, site);
    const words = firstWords((key, filled) => browser.i18n.getMessage(key as never, filled));
    return { siteKey, rule: resolveRule(site, off), decision, disabled, joinPages, reading, words };
  });

  handle('loadScript', v.object({ script: v.picklist(SCRIPTS_BESIDE) }), async ({ script }, caller) => {
    if (caller.kind !== 'content') return;
    await browser.scripting.executeScript({ target: { tabId: caller.tabId }, files: [`/${script}.js`] });
  });

  handle('openPage', target, async ({ page, notice }, caller) => {
    const beside = caller.kind === 'content' ? await browser.tabs.get(caller.tabId) : undefined;
    await openOwnPage(page, { notice, beside });
  });
}

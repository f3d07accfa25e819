import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../../utils/extraction';
import { parsePage } from '../../utils/extraction/sanitise';
import { sendMessage } from '../../utils/messaging/messenger';
import type { ReaderRun } from '../../utils/messaging/reader-run';
import { reportError } from '../../utils/report-error';
import { joiningAtHand } from './joining-at-hand';
import { openPopup } from './open-popup';
import { keepInstance, openInstance, takeIntent } from './reader-instance';
import type { SessionWorld } from './reader-session';
import { readabilityAtHand } from './readability-at-hand';
import { waitFor } from './wait-for';
import { saveQuietly } from './save-quietly';

/** Injected by the background on each click. A second click finds the open popup and closes it. */
export default defineUnlistedScript((): ReaderRun | Promise<ReaderRun> => {
  const intent = takeIntent();
  const open = openInstance();
  if (intent === 'save') return open ? open.save() : saveQuietly(worldOf(document));
  if (open) {
    open.close();
    return { did: 'closed' };
  }
  keepInstance(openPopup(document, worldOf(document)));
  return { did: 'opened' };
});

function worldOf(page: Document): Omit<SessionWorld, 'close'> {
  const url = page.location.href;
  return {
    url,
    ask: (type, data) => sendMessage(type, data as never) as never,
    extract: (rule, options) =>
      extractArticle(page, url, rule, { ...options, readability: readabilityAtHand() }),
    readPart: (part, address, rule) =>
      extractArticle(part, address, rule, { part: true, readability: readabilityAtHand() }),
    loadJoining: async () => {
      if (!joiningAtHand()) await sendMessage('loadJoining', undefined);
      const join = joiningAtHand();
      if (!join) throw new Error('joining.js left nothing');
      return join;
    },
    joining: {
      fetch: (address, init) => fetch(address, init),
      parse: (html) => parsePage(html, globalThis),
      wait: waitFor,
    },
    nextPaint: () =>
      new Promise((resolve) => {
        // A page in the background is never painted: the timer stands in.
        requestAnimationFrame(() => setTimeout(resolve));
        setTimeout(resolve, 100);
      }),
    reportError,
  };
}

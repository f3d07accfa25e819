import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownSanitiser } from '../../utils/extraction/own-sanitiser';
import { readStory } from '../../utils/extraction/read-story';
import { parsePage, viewOf } from '../../utils/extraction/sanitise';
import { sendMessage } from '../../utils/messaging/messenger';
import type { ReaderRun } from '../../utils/messaging/reader-run';
import { reportError } from '../../utils/report-error';
import { loadJoining } from './load-joining';
import { openPopup } from './open-popup';
import { keepInstance, openInstance, isToSave } from './reader-instance';
import { partAtHand } from './scripts-beside';
import type { PageWorld } from './session-world';
import { waitFor } from './wait-for';

/** Injected by the background on each click. A second click finds the open popup and closes it. */
export default defineUnlistedScript((): ReaderRun | Promise<ReaderRun> => {
  const toSave = isToSave();
  // Chromium lets scripts into the shell around its PDF viewer, where there is nothing to read.
  if (document.contentType === 'application/pdf') return { did: 'met-pdf' };
  const open = openInstance();
  if (toSave) return open ? open.save() : save(worldOf(document));
  if (open) {
    open.close();
    return { did: 'closed' };
  }
  keepInstance(openPopup(document, worldOf(document)));
  return { did: 'opened' };
});

/** Saves without opening anything; what it takes beyond reading is a script of its own. */
async function save(world: PageWorld): Promise<ReaderRun> {
  const part = await loadJoining(world);
  return part ? part.saveQuietly(world) : { did: 'failed', reason: 'error' };
}

const forReading = () => ({
  clock: () => performance.now(),
  readability: partAtHand('readability'),
  purify: partAtHand('purifier'),
  readRest: partAtHand('joining')?.readRest,
});

/** Reading so large a page takes longer than a frame. */
const MANY_ELEMENTS = 4_000;
/** Not the document's own: an element's name may hide that. */
const ALL = Document.prototype.getElementsByTagName;

/** In ms: a page that is never idle still gets its panels. */
const IDLE_AT_LAST = 2_000;

/** In ms: what comes sooner needs no empty sheet before it. */
const MOMENT = 100;

const loadPart: PageWorld['loadPart'] = async (script) => {
  if (!partAtHand(script)) await sendMessage('loadScript', { script });
  const part = partAtHand(script);
  if (!part) throw new Error(`${script}.js left nothing`);
  return part;
};

function worldOf(page: Document): PageWorld {
  const url = page.location.href;
  return {
    url,
    ask: (type, data) => sendMessage(type, data as never) as never,
    collectSignals: () => {
      const collect = partAtHand('signals');
      return collect ? collect(page, url) : loadPart('signals').then((loaded) => loaded(page, url));
    },
    extract: ({ rule, decision }, options) =>
      readStory(page, url, rule, decision, { ...options, ...forReading() }),
    readPart: (part, address, { rule, decision }) =>
      readStory(part, address, rule, decision, { part: true, ...forReading() }),
    needsPurifier: () => !ownSanitiser(viewOf(page)),
    loadPart,
    joining: {
      fetch: (address, init) => fetch(address, init),
      parse: (html) => parsePage(html, globalThis),
      wait: waitFor,
    },
    sight: () => ({ width: innerWidth, height: innerHeight }),
    isLarge: () => Reflect.apply(ALL, page, ['*']).length > MANY_ELEMENTS,
    aMoment: () => new Promise((resolve) => setTimeout(resolve, MOMENT, true)),
    nextPaint: () =>
      new Promise((resolve) => {
        // A page in the background is never painted: the timer stands in.
        requestAnimationFrame(() => setTimeout(resolve));
        setTimeout(resolve, 100);
      }),
    idle: () => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: IDLE_AT_LAST })),
    reportError,
  };
}

import { collectSignals } from '../../utils/detection/collect-signals';
import { readabilityBody } from '../../utils/extraction/body/readability-body';
import { readRest } from '../../utils/extraction/read-rest';
import { readStory } from '../../utils/extraction/read-story';
import { purify } from '../../utils/extraction/purify';
import { parsePage } from '../../utils/extraction/sanitise';
import type { FetchFault } from '../../components/library/FetchCard';
import { fetchLink } from '../../utils/joining/fetch-link';
import { isLoginWall } from '../../utils/joining/login-wall';
import type { SavedArticle } from '../../utils/library/types';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';
import type { PartsBeside } from '../reader/scripts-beside';
import { saveQuietly, type SavingWorld } from '../reader/save-quietly';
import type { Ask } from '../reader/session-world';
import { waitFor } from '../reader/wait-for';

export type FetchOutcome = { ok: true; id: string } | { ok: false; why: FetchFault };

/**
 * Fetches the page behind a saved link, reads it as the popup would (inert: nothing of it runs or loads), joins its
 * other pages, and saves the story in the link's place. The story may get another id: its canonical address's.
 */
export async function fetchStory({ id, url }: Pick<SavedArticle, 'id' | 'url'>): Promise<FetchOutcome> {
  if (!navigator.onLine) return { ok: false, why: 'offline' };
  const page = await fetchLink(url, (address, init) => fetch(address, init));
  if (!page.ok) return { ok: false, why: page.reason };
  const document = parsePage(page.html, globalThis);
  const run = await saveQuietly(worldOf(document, page.url, id));
  if (run.did === 'saved')
    return run.outcome.ok ? { ok: true, id: run.outcome.id } : { ok: false, why: 'not-saved' };
  if (run.did === 'failed' && run.reason === 'error') return { ok: false, why: 'not-saved' };
  return { ok: false, why: isLoginWall(document, null) ? 'login' : 'not-article' };
}

/** What the popup is brought by scripts of their own is in this page's own script. */
const PARTS = {
  readability: readabilityBody,
} satisfies Partial<PartsBeside>;

const forReading = { readability: readabilityBody, purify, clock: () => performance.now(), readRest };

/** A fetched page as the reader sees one that is open in a tab; what it saves takes the link's place. */
function worldOf(page: Document, url: string, link: string): SavingWorld {
  const ask = (type: Parameters<Ask>[0], data: never) =>
    type === 'saveArticle' ? sendMessage('saveFetched', { link, draft: data }) : sendMessage(type, data);
  return {
    url,
    ask: ask as Ask,
    collectSignals: () => collectSignals(page, url),
    needsPurifier: () => false,
    extract: ({ rule, decision }, options) =>
      readStory(page, url, rule, decision, { ...options, ...forReading }),
    readPart: (part, address, { rule, decision }) =>
      readStory(part, address, rule, decision, { part: true, ...forReading }),
    loadPart: (name) => Promise.resolve(PARTS[name as keyof typeof PARTS] as never),
    joining: {
      // From here every site is another origin; what may be asked, and where it may end, `loadPages` says.
      fetch: (address, init) => fetch(address, { ...init, mode: 'cors', referrerPolicy: 'no-referrer' }),
      parse: (html) => parsePage(html, globalThis),
      wait: waitFor,
    },
    reportError,
  };
}

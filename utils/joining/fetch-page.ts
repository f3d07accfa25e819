import { readCapped } from './read-capped';
import type { JoinTools, PageFault } from './types';

/** A page that takes longer is given up. */
export const TIMEOUT_MS = 15_000;

type Fetched = { ok: true; html: string } | { ok: false; reason: PageFault };

/**
 * What any page of ours asks for: no cookies, no other origin even by a redirect (`same-origin` makes the browser refuse
 * before the other host hears of it), nothing but GET.
 */
const REQUEST: RequestInit = {
  method: 'GET',
  mode: 'same-origin',
  credentials: 'omit',
  redirect: 'follow',
  headers: { accept: 'text/html' },
};

/** One page's HTML. `own`: addresses that it may end at, its own and the story's first. */
export async function fetchPage(address: string, own: readonly string[], tools: JoinTools): Promise<Fetched> {
  const page = new AbortController();
  const stop = () => page.abort();
  if (tools.signal.aborted) return { ok: false, reason: 'aborted' };
  tools.signal.addEventListener('abort', stop);
  let late = false;
  const over = new AbortController();
  void tools.wait(TIMEOUT_MS, over.signal).then(() => {
    if (over.signal.aborted) return;
    late = true;
    page.abort();
  });
  try {
    const response = await tools.fetch(address, { ...REQUEST, signal: page.signal });
    const reason = faultOf(response, own);
    if (reason) {
      page.abort();
      return { ok: false, reason };
    }
    const html = await readCapped(response);
    if (html !== null) return { ok: true, html };
    page.abort();
    return { ok: false, reason: 'too-large' };
  } catch {
    if (tools.signal.aborted) return { ok: false, reason: 'aborted' };
    if (late) return { ok: false, reason: 'timeout' };
    return { ok: false, reason: await whyRefused(address, page.signal, tools) };
  } finally {
    over.abort();
    tools.signal.removeEventListener('abort', stop);
  }
}

const LOGIN_PATH = /\/(?:login|log-in|masuk|signin|sign-in|sso|auth|akun|account|subscribe|berlangganan)\b/i;

function faultOf(response: Response, own: readonly string[]): PageFault | null {
  if (response.url && !own.some((address) => bare(address) === bare(response.url)))
    return LOGIN_PATH.test(new URL(response.url).pathname) ? 'login-wall' : 'redirected-off';
  if (response.status === 401 || response.status === 402) return 'login-wall';
  if (!response.ok) return 'http';
  const type = response.headers.get('content-type') ?? '';
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type) ? null : 'not-html';
}

/** Without fragment and closing slash. */
function bare(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.origin + url.pathname.replace(/\/$/, '') + url.search;
}

/** A refused redirect to another host looks like a dead line: one look that follows nothing tells them apart. */
async function whyRefused(address: string, signal: AbortSignal, tools: JoinTools): Promise<PageFault> {
  try {
    const response = await tools.fetch(address, { ...REQUEST, redirect: 'manual', signal });
    await response.body?.cancel();
    return response.type === 'opaqueredirect' ? 'redirected-off' : 'http';
  } catch {
    return tools.signal.aborted ? 'aborted' : 'http';
  }
}

import { readCapped } from './read-capped';

/** A page that takes longer is given up, in ms. */
const TIMEOUT_MS = 25_000;

/** `unreachable`: an error status, no answer, no permission of the browser, or nothing that is HTML. */
export type LinkFault = 'not-found' | 'login' | 'too-large' | 'unreachable';

export type FetchedLink =
  | { ok: true; html: string; /** Where it stood after redirects. */ url: string }
  | { ok: false; reason: LinkFault };

/**
 * The page behind a saved link: nothing but GET, without cookies and without a referrer, over TLS whatever the link
 * says. `fetch`: one that the browser allows to reach this host.
 */
export async function fetchLink(address: string, fetch: typeof globalThis.fetch): Promise<FetchedLink> {
  try {
    const response = await fetch(address.replace(/^http:/i, 'https:'), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const reason = faultOf(response);
    if (reason) {
      await response.body?.cancel();
      return { ok: false, reason };
    }
    const html = await readCapped(response);
    return html === null
      ? { ok: false, reason: 'too-large' }
      : { ok: true, html, url: response.url || address };
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
}

function faultOf({ status, ok, headers }: Response): LinkFault | null {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 402) return 'login';
  const isPage = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? '');
  return ok && isPage ? null : 'unreachable';
}

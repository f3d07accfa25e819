import { browser } from 'wxt/browser';

/** The browser's dialog names every host: more than these are asked for one by one, when a story is opened. */
const MOST_HOSTS = 12;

/** What to ask for to fetch these addresses (http(s)): each host, without `www.` and the like, and what lies below it; TLS only. */
export function originsOf(addresses: string[]): string[] {
  const hosts = addresses.map((address) => new URL(address).hostname);
  return [...new Set(hosts.map((host) => `https://*.${host.replace(/^(?:www|m|amp)\./, '')}/*`))];
}

/**
 * Asks the reader to allow fetching from these addresses' hosts; what is allowed already is not asked again. Must be
 * called in a click, before anything is waited for. False where there are too many hosts to ask for at once.
 */
export function requestHosts(addresses: string[]): Promise<boolean> {
  const origins = originsOf(addresses);
  return origins.length > MOST_HOSTS ? Promise.resolve(false) : browser.permissions.request({ origins });
}

/**
 * Whether an address may be fetched without asking. Chromium lets our pages reach the detector's news sites too, but
 * denies that they are allowed when asked for a part of one (`permissions.contains`), so all are looked through.
 */
export async function mayFetch(address: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some((pattern) => matches(pattern, address));
}

/** Whether a match pattern (`*://*.koran.example/*`) takes in an address, which is fetched over TLS whatever it says. */
export function matches(pattern: string, address: string): boolean {
  const [, scheme, host = '', path = ''] = /^([^:]+):\/\/([^/]*)(\/.*)$/.exec(pattern) ?? [];
  const url = new URL(address);
  const isHost = host === '*' || host === url.hostname || isBelow(url.hostname, host);
  return (scheme === '*' || scheme === 'https') && isHost && url.pathname.startsWith(path.replace(/\*$/, ''));
}

function isBelow(hostname: string, host: string): boolean {
  return host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1));
}

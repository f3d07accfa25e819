import { SITE_RULES } from './rules';
import type { SiteRule } from './site-rule';

const ruleByHost = new Map<string, SiteRule>(
  SITE_RULES.flatMap((rule) => rule.hosts.map((host) => [host, rule])),
);

/** The host of an http(s) address, lower case, without `www.` and a closing dot; null for anything else. */
function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/\.$/, '').replace(/^www\./, '');
}

/**
 * The rule of the site that an address belongs to, or null. Walks up the labels of the host
 * (`news.detik.com`, `detik.com`), so the more specific host wins and a substring never matches.
 */
export function findSiteRule(url: string): SiteRule | null {
  let host = hostOf(url);
  while (host?.includes('.')) {
    const rule = ruleByHost.get(host);
    if (rule) return rule;
    host = host.slice(host.indexOf('.') + 1);
  }
  return null;
}

/** What a reader's choices for an address are stored under: the rule's id, else the host without `www.`. */
export function siteKeyOf(url: string): string {
  return findSiteRule(url)?.id ?? hostOf(url) ?? '';
}

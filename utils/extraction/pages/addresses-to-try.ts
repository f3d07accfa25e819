import type { Pagination, ResolvedRule } from '../../sites/site-rule';
import { absoluteHttp } from '../addresses';
import { baseOf, withoutNumber, type StoryAddress } from './story-address';

/** What the story's address may be, and the page number that this page's own address then carries; null for none. */
export interface AddressToTry {
  story: StoryAddress;
  value: number | null;
}

interface Page {
  document: Document;
  url: string;
  rule: ResolvedRule;
}

/** This page may itself be a later one: its address without its last number is tried first. */
export function addressesToTry({ document, url, rule }: Page, abilities: Pagination[]): AddressToTry[] {
  const params = abilities.flatMap((ability) => ('param' in ability && ability.param ? [ability.param] : []));
  const base = baseOf(url, params);
  const aliases = canonicalOf(document, base, rule, params);
  const cut = withoutNumber(base);
  const number = [...new URL(url).searchParams].find(
    ([name, value]) =>
      !base.searchParams.has(name) && params.concat('page', 'halaman').includes(name) && /^\d+$/.test(value),
  );
  const all: AddressToTry[] = [];
  if (cut) all.push({ story: { base: cut.base, aliases: [], params }, value: cut.value });
  all.push({ story: { base, aliases, params }, value: number ? Number(number[1]) : null });
  return all;
}

/** The canonical address, where it is on this host or on another of the same rule. */
function canonicalOf(document: Document, base: URL, { site }: ResolvedRule, params: string[]): URL[] {
  const href = absoluteHttp(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), base.href);
  if (!href) return [];
  const canonical = baseOf(href, params);
  const ours = (host: string) =>
    site?.hosts.some((each) => host === each || host.endsWith(`.${each}`)) ?? false;
  const isOurs = canonical.hostname === base.hostname || (ours(canonical.hostname) && ours(base.hostname));
  return isOurs && canonical.pathname.length > 1 ? [canonical] : [];
}

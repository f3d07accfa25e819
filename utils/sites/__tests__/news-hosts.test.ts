import { expect, it } from 'vitest';
import { NEWS_HOSTS, newsMatches } from '../news-hosts';
import { SITE_RULES } from '../rules';

/** English papers, and hosts of which Indonesian news is a small part. */
const LEFT_OUT = [
  'jakartaglobe.id',
  'thejakartapost.com',
  'theconversation.com',
  'yummy.co.id',
  'bbc.com',
  'idnfinancials.com',
  'rmol.co',
];

const covers = (host: string) =>
  host.split('.').some((_label, index, labels) => NEWS_HOSTS.includes(labels.slice(index).join('.')));

it('holds every host of a rule, but for those left out on purpose', () => {
  const missing = SITE_RULES.flatMap((rule) => rule.hosts).filter((host) => !covers(host));
  expect(missing.sort()).toEqual([...LEFT_OUT].sort());
});

it('holds bare hosts, each once, none under another', () => {
  expect(new Set(NEWS_HOSTS).size).toBe(NEWS_HOSTS.length);
  for (const entry of NEWS_HOSTS) {
    const [host = ''] = entry.split('/');
    expect(entry).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z]+)?$/);
    expect(covers(host.slice(host.indexOf('.') + 1)), entry).toBe(false);
  }
});

it('gives match patterns for a host and its subdomains', () => {
  expect(newsMatches()).toContain('*://*.detik.com/*');
  expect(newsMatches()).toContain('*://*.bbc.com/indonesia/*');
  expect(newsMatches()).toHaveLength(NEWS_HOSTS.length);
});

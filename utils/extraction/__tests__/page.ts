import { JSDOM } from 'jsdom';
import { indexMarkup } from '../../sites/markup-index';
import type { ResolvedRule, SiteRule } from '../../sites/site-rule';
import { NO_RULE } from '../../sites/resolve-rule';
import type { Workspace } from '../workspace';

/** A document as a page at `url`. */
export function pageOf(html: string, url = 'https://kabar.example/berita/1'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** A workspace whose body holds `html`. */
export function workspaceOf(html: string, rule: ResolvedRule = NO_RULE): Workspace {
  const document = pageOf('<!doctype html><title>Uji</title>');
  const inert = document.implementation.createHTMLDocument('');
  const body = inert.createElement('div');
  inert.body.append(body);
  const holder = pageOf(html).body;
  for (const node of [...holder.childNodes]) body.append(inert.importNode(node, true));
  return {
    document,
    url: document.URL,
    base: document.URL,
    rule,
    themes: [],
    title: '',
    body,
    index: indexMarkup(body),
    removals: [],
    steps: [],
    clock: () => 0,
    until: 0,
  };
}

/** A site rule for tests. */
export function siteRule(overrides: Partial<SiteRule> = {}): SiteRule {
  return {
    id: 'uji',
    name: 'Uji',
    hosts: ['uji.example'],
    confidence: 'high',
    year: 2026,
    examples: [],
    ...overrides,
  };
}

/** A sentence of the story, long enough to be one; numbered so that it can be told from others. */
export function sentence(n: number): string {
  return `Paragraf ke-${n} menceritakan rapat warga di balai desa, yang menurut kepala dusun berjalan lancar sampai sore hari.`;
}

export const story = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>${sentence(i + 1)}</p>`).join('\n');

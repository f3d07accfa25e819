import { JSDOM } from 'jsdom';
import type { ResolvedRule, SiteRule, ThemeRule } from '../../../sites/site-rule';
import { NO_RULE, resolveRule } from '../../../sites/resolve-rule';
import type { Metadata } from '../../types';
import { readMetadata } from '../read-metadata';
import { readSourcesWithOutlet } from '../sources-with-outlet';
import { readTags } from '../tags';

interface PageOptions {
  url?: string;
  head?: string;
  lang?: string;
  site?: Partial<SiteRule>;
  themes?: ThemeRule[];
  /** Selector of the body; `.isi` by default. */
  body?: string;
}

export const STORY_URL = 'https://www.kabarcontoh.com/daerah/2026/07/24/warga-gotong-royong';

export function pageOf(
  bodyHtml: string,
  { url = STORY_URL, head = '', lang = 'id' }: PageOptions = {},
): Document {
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${bodyHtml}</body></html>`;
  return new JSDOM(html, { url }).window.document;
}

/** Metadata of a page written for a test; its story stands in `.isi`. */
export function metadataOf(bodyHtml: string, options: PageOptions = {}): Metadata {
  const url = options.url ?? STORY_URL;
  const document = pageOf(bodyHtml, options);
  const rule: ResolvedRule = options.site
    ? resolveRule({
        id: 'contoh',
        name: 'Kabar Contoh',
        hosts: ['kabarcontoh.com'],
        confidence: 'high',
        year: 2026,
        examples: [],
        ...options.site,
      })
    : NO_RULE;
  const body = document.querySelector(options.body ?? '.isi');
  const input = { document, url, rule, themes: options.themes ?? [], body };
  const tags = readTags(readSourcesWithOutlet(input).sources).value;
  return { ...readMetadata(input), tags };
}

export const STORY = `<div class="isi">
  <p>KOTA CONTOH - Warga Desa Sukamaju bergotong royong membersihkan saluran air pada Kamis (23/7/2026) pagi.</p>
  <p>Kegiatan itu diikuti puluhan warga dari tiga dusun, kata kepala desa setempat.</p>
  <p>Mereka berharap banjir tidak lagi datang ketika musim hujan tiba.</p></div>`;

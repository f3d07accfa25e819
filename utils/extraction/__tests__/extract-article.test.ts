import { describe, expect, it, vi } from 'vitest';
import { extractArticle } from '..';
import { readabilityBody } from '../body/readability-body';
import { NO_RULE, resolveRule } from '../../sites/resolve-rule';
import { pageOf, sentence, siteRule, story } from './page';

const HEAD = `<meta property="og:type" content="article"><title>Rapat Warga di Balai Desa - Uji</title>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Rapat Warga di Balai Desa","datePublished":"2026-03-02T08:00:00+07:00"}</script>`;
const page = (body: string) =>
  `<!doctype html><html lang="id"><head>${HEAD}</head><body><nav><a href="/">Beranda</a></nav><h1>Rapat Warga di Balai Desa</h1>${body}</body></html>`;
const URL = 'https://uji.example/berita/2026/03/02/rapat-warga-di-balai-desa-12345';

function read(body: string, rule = NO_RULE) {
  const outcome = extractArticle(pageOf(page(body), URL), URL, rule);
  if (!outcome.ok) throw new Error(`not read: ${outcome.reason}`);
  return outcome;
}

describe('extractArticle', () => {
  it('says which level chose the body, and falls from a dead site selector to the next', () => {
    const site = siteRule({ content: ['.isi-baru', '.isi-lama'] });
    expect(read(`<div class="isi-lama">${story(5)}</div>`, resolveRule(site)).article.body).toMatchObject({
      level: 'site',
      selector: '.isi-lama',
    });
    const moved = read(`<div class="pindah">${story(5)}</div>`, resolveRule(site)).article.body;
    expect(moved.level).toBe('generic');
    expect(moved.tried).toContainEqual({ level: 'site', selector: '.isi-baru', why: 'no-match' });
  });

  it('takes a body selector that finds only a summary for stale', () => {
    const site = siteRule({ content: ['.ringkas'] });
    const { article } = read(
      `<div class="ringkas">${sentence(1)}</div><div>${story(6)}</div>`,
      resolveRule(site),
    );
    expect(article.text).toContain(sentence(6));
    expect(article.body.tried).toContainEqual({ level: 'site', selector: '.ringkas', why: 'too-short' });
  });

  it('leaves a second article that was appended below', () => {
    const site = siteRule({ content: ['.isi'] });
    const other = `<article id="next-article"><div class="isi"><p>${sentence(90)}</p><p>${sentence(91)}</p></div></article>`;
    const { article } = read(
      `<article><div class="isi">${story(4)}</div></article>${other}`,
      resolveRule(site),
    );
    expect(article.text).toContain(sentence(4));
    expect(article.text).not.toContain(sentence(90));
  });

  it('joins a body that is cut into pieces of one name, up to the next headline', () => {
    const site = siteRule({ content: ['[id="isi"]'] });
    const piece = (n: number) => `<div><section><div id="isi"><p>${sentence(n)}</p></div></section></div>`;
    const { article } = read(
      `${[1, 2, 3, 4].map(piece).join('<hr>')}<h1>Berita lain</h1>${piece(90)}`,
      resolveRule(site),
    );
    expect(article.body).toMatchObject({ level: 'site' });
    expect(article.text).toContain(sentence(4));
    expect(article.text).not.toContain(sentence(90));
  });

  it('notes every removal with rule, kind and text, and counts it for its rule', () => {
    const site = siteRule({ content: ['.isi'], remove: { share: ['.bagikan'] } });
    const { removals, rules } = read(
      `<div class="isi"><div class="bagikan">Bagikan ke WhatsApp</div>${story(4)}</div>`,
      resolveRule(site),
    );
    expect(removals).toContainEqual({
      rule: 'uji/share',
      kind: 'share',
      matched: '.bagikan',
      text: 'Bagikan ke WhatsApp',
    });
    expect(rules.find((rule) => rule.id === 'uji/share')).toMatchObject({
      on: true,
      removed: 1,
      level: 'site',
    });
  });

  it('puts back what the reader switched off, even where another rule would take it too', () => {
    const site = siteRule({ content: ['.isi'], remove: { 'read-also': ['.baca-juga'] } });
    const body = `<div class="isi">${story(3)}<p class="baca-juga">Baca juga: <a href="/x">Judul berita lain yang panjang</a></p>${story(2)}</div>`;
    expect(read(body, resolveRule(site)).article.text).not.toContain('Judul berita lain');
    expect(read(body, resolveRule(site, ['uji/read-also'])).article.text).toContain('Judul berita lain');
  });

  it('never takes the bulk of the text, whatever a selector says', () => {
    const site = siteRule({ content: ['.isi'], remove: { ad: ['.bungkus'] } });
    const { article, steps } = read(
      `<div class="isi"><div class="bungkus">${story(6)}</div></div>`,
      resolveRule(site),
    );
    expect(article.text).toContain(sentence(6));
    expect(steps.some(({ note }) => note.includes('refused'))).toBe(true);
  });

  it('does not change the page', () => {
    const document = pageOf(
      page(`<div class="isi">${story(5)}<div class="share">Bagikan</div><img data-src="/a.jpg"></div>`),
      URL,
    );
    const before = document.documentElement.outerHTML;
    extractArticle(document, URL, NO_RULE);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('answers what is not an article with a reason, and reads it when forced', () => {
    const links = Array.from(
      { length: 60 },
      (_, i) => `<li><a href="/b/${i}">Judul berita nomor ${i} yang cukup panjang</a></li>`,
    ).join('');
    const index = pageOf(
      `<!doctype html><title>Uji</title><ul>${links}</ul><p>${sentence(1)}</p>`,
      'https://uji.example/',
    );
    expect(extractArticle(index, 'https://uji.example/', NO_RULE)).toMatchObject({
      ok: false,
      reason: 'not-article',
    });
    const options = { force: true, readability: readabilityBody };
    const forced = extractArticle(index, 'https://uji.example/', NO_RULE, options);
    expect(forced.ok).toBe(true);
  });

  it('keeps the story when a step is left out', () => {
    const outcome = extractArticle(pageOf(page(`<div>${story(5)}</div>`), URL), URL, NO_RULE, {
      skip: ['remove-by-text'],
    });
    expect(outcome.ok && outcome.article.text).toContain(sentence(5));
    expect(outcome.steps).toContainEqual({ step: 'remove-by-text', note: 'skipped' });
  });
});

describe('Readability, the last resort', () => {
  const short = `<div><p>${sentence(1)}</p></div>`;

  it('is wanted only where next to nothing was found, and not asked otherwise', () => {
    const asked = vi.fn(() => null);
    const long = extractArticle(pageOf(page(`<div>${story(5)}</div>`), URL), URL, NO_RULE, {
      readability: asked,
    });
    expect(long.wantsReadability).toBe(false);
    expect(asked).not.toHaveBeenCalled();
    const without = extractArticle(pageOf(page(short), URL), URL, NO_RULE, { force: true });
    expect(without.wantsReadability).toBe(true);
  });

  it('chooses the body where it finds more', () => {
    const document = pageOf(page(`${short}<aside id="isi">${story(5)}</aside>`), URL);
    const readability = (live: Document) => live.querySelector('#isi');
    const outcome = extractArticle(document, URL, NO_RULE, { force: true, readability });
    expect(outcome.ok && outcome.article.body.level).toBe('readability');
    expect(outcome.ok && outcome.article.text).toContain(sentence(5));
  });
});

import { describe, expect, it } from 'vitest';
import { parseSignals } from '../signals-schema';
import { STORY_TITLE, TEXT, paragraphs, signalsOf } from './pages';

const good = signalsOf({ title: STORY_TITLE, lang: 'id', body: paragraphs(TEXT.id) });

describe('parseSignals', () => {
  it('takes what the detector sends, after a trip as JSON', () => {
    expect(parseSignals(JSON.parse(JSON.stringify(good)))).toEqual(good);
  });

  it('takes what the detector makes of the worst page', () => {
    const head =
      `<meta property="og:type" content="${'x'.repeat(9999)}"><meta property="og:locale" content="${'x'.repeat(9999)}">` +
      `<link rel="canonical" href="/${'x'.repeat(9999)}">` +
      `<script type="application/ld+json">{"@type":${JSON.stringify(Array.from({ length: 99 }, (_, i) => `${'T'.repeat(99)}${i}`))}}</script>`;
    const worst = signalsOf({ title: 'x'.repeat(9999), lang: 'x'.repeat(9999), head });
    expect(parseSignals(worst)).toEqual(worst);
  });

  it('drops what it does not know', () => {
    expect(parseSignals({ ...good, html: '<img onerror=alert(1)>' })).toEqual(good);
  });

  it('cuts a count that no page has', () => {
    expect(parseSignals({ ...good, paragraphChars: 1e12 })?.paragraphChars).toBe(1_000_000);
  });

  it.each([
    null,
    'x',
    [],
    {},
    { ...good, url: 'javascript:alert(1)' },
    { ...good, url: 'file:///etc/passwd' },
    { ...good, url: `https://kabar.example/${'x'.repeat(5000)}` },
    { ...good, url: 'https://' },
    { ...good, title: 'x'.repeat(201) },
    { ...good, title: { toString: 'x' } },
    { ...good, ldTypes: Array.from({ length: 21 }, () => 'NewsArticle') },
    { ...good, ldTypes: [1] },
    { ...good, paragraphs: -1 },
    { ...good, paragraphs: NaN },
    { ...good, paragraphs: Infinity },
    { ...good, paragraphs: 1.5 },
    { ...good, paragraphs: '5' },
    { ...good, stopWords: { id: 1 } },
  ])('refuses %#', (value) => expect(parseSignals(value)).toBeNull());
});

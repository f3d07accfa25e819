import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { highlightOf, storyOf, WORLD } from '../../export/__tests__/stories';
import { takeAway } from '../take-away';

vi.mock('../../../i18n');

const { window } = new JSDOM('<body></body>');
const world = { ...WORLD, place: window.document.body };
const story = storyOf({
  html: '<h2>Sub</h2><p>Harga <b>beras</b> turun.</p>',
  highlights: [highlightOf('beras')],
});

afterEach(() => vi.unstubAllGlobals());

function clipboard(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
}

describe('a story taken along', () => {
  test.each([
    [
      'markdown',
      '# Harga beras turun\n\nSiti Rahma · Koran · 2026-03-04\n\n## Sub\n\nHarga **==beras==** turun.\n\n## Sorotan dan catatan\n\n> beras\n\nSumber: [https://koran.example/berita/1](https://koran.example/berita/1)\n',
    ],
    [
      'text',
      'Harga beras turun\n\nSiti Rahma · Koran · 2026-03-04\n\nSub\n\nHarga beras turun.\n\nSorotan dan catatan\n\nberas\n\nSumber: https://koran.example/berita/1\n',
    ],
  ] as const)('as %s has its headline, its highlights and where it is from', async (form, expected) => {
    const writeText = vi.fn(async () => {});
    clipboard(writeText);
    expect(await takeAway(form, story, world)).toBe('takeCopied');
    expect(writeText).toHaveBeenCalledWith(expected);
  });

  test('as a link is its address', async () => {
    const writeText = vi.fn(async () => {});
    clipboard(writeText);
    expect(await takeAway('link', story, world)).toBe('takeLinkCopied');
    expect(writeText).toHaveBeenCalledWith('https://koran.example/berita/1');
  });

  test('is selected and copied where scripts have no clipboard, and leaves no field behind', async () => {
    clipboard(() => Promise.reject(new Error('not allowed')));
    const execCommand = vi.fn(() => window.document.querySelector('textarea')?.value === story.article.url);
    vi.stubGlobal('document', Object.assign(window.document, { execCommand }));
    expect(await takeAway('link', story, world)).toBe('takeLinkCopied');
    expect(window.document.querySelector('textarea')).toBeNull();
  });

  test.each([
    [new DOMException('', 'AbortError'), null],
    [new DOMException('', 'NotAllowedError'), 'takeFailed'],
  ])('is shared, or why not is told: %s', async (error, told) => {
    vi.stubGlobal('navigator', { share: () => Promise.reject(error) });
    expect(await takeAway('share', story, world)).toBe(told);
  });
});

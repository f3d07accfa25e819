// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { keepInstance, openInstance } from '../reader-instance';
import { openPopup } from '../open-popup';
import type { PageWorld } from '../session-world';

/** What was done, in order. */
const did = vi.hoisted((): string[] => []);

vi.mock('../mount', () => ({
  mountDialog: (page: Document) => {
    did.push('mount');
    const dialog = page.createElement('dialog');
    const root = page.createElement('div').attachShadow({ mode: 'open' });
    let isThere = true;
    const becomeModal = () => did.push('modal');
    const draw = (fill: () => void) => {
      fill();
      did.push('draw');
    };
    return { dialog, root, draw, becomeModal, isThere: () => isThere, unmount: () => (isThere = false) };
  },
}));
vi.mock('../styles', () => ({ READER_CSS: '' }));
vi.mock('../ReaderApp', () => ({ ReaderApp: () => null }));

/** A page whose background never answers. */
const WORLD = {
  url: 'https://koran.example/',
  ask: (type: string) => {
    did.push(type);
    return new Promise(() => {});
  },
  collectSignals: () => ({}),
  needsPurifier: () => false,
  isLarge: () => false,
  aMoment: () => new Promise(() => {}),
  nextPaint: () => new Promise(() => {}),
  reportError: () => {},
} as unknown as PageWorld;

afterEach(() => openInstance()?.close());

it('asks the background what is to be known before the popup is put up', () => {
  keepInstance(openPopup(document, WORLD));
  expect(did).toEqual(['getReaderSetup', 'mount']);
});

it('is put up, and modal once it is painted, also where the page cannot be looked at', async () => {
  did.length = 0;
  const reportError = vi.fn();
  const collectSignals = () => {
    throw new Error('nothing to see');
  };
  const nextPaint = () => Promise.resolve();
  keepInstance(openPopup(document, { ...WORLD, collectSignals, nextPaint, reportError }));
  await vi.waitFor(() => expect(did).toEqual(['mount', 'draw', 'modal']));
  expect(reportError).toHaveBeenCalledExactlyOnceWith('open the reader', expect.any(Error));
});

it('holds nothing of a popup that was closed, so that the page gets its memory back', () => {
  keepInstance(openPopup(document, WORLD));
  const held = globalThis as { beningReader?: unknown };
  expect(held.beningReader).toBeDefined();
  openInstance()?.close();
  expect(held.beningReader).toBeUndefined();
});

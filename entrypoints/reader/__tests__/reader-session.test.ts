// @vitest-environment jsdom
import { NO_RULE } from '../../../utils/sites/resolve-rule';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article, ExtractionOutcome } from '../../../utils/extraction/types';
import { DEFAULT_READING } from '../../../utils/settings/reading-options';
import type { ReaderSetup } from '../../../utils/messaging/protocol';
import { sampleArticle, SAMPLE_REMOVALS, SAMPLE_RULES } from '../../../components/reader/__tests__/samples';
import { StoryJoin } from '../story-join';
import { ReaderSession } from '../reader-session';
import type { SessionWorld } from '../session-world';

vi.mock('../../../utils/i18n');

const setup: ReaderSetup = {
  siteKey: 'contoh.example',
  rule: NO_RULE,
  decision: { kind: 'article', readable: true, language: 'id', reasons: [] },
  disabled: false,
  joinPages: true,
  reading: { ...DEFAULT_READING, theme: 'dark', fontSize: 21 },
  words: {},
};
const found: ExtractionOutcome = {
  ok: true,
  article: sampleArticle(),
  removals: SAMPLE_REMOVALS,
  rules: SAMPLE_RULES,
  steps: [],
  wantsReadability: false,
  unread: null,
};
const nothing = { ok: false, reason: 'not-article', steps: [] } as unknown as ExtractionOutcome;

const PANELS = { css: '.panel {}', draw: vi.fn(), clear: vi.fn(), openNotes: vi.fn() };

/** A session whose background answers with `answers`; an Error is thrown. */
function sessionWith(
  answers: Record<string, unknown> = {},
  outcome: ExtractionOutcome = found,
  parts: Record<string, unknown> = {
    joining: { StoryJoin, readRest: vi.fn() },
    panels: PANELS,
  },
  own: Partial<SessionWorld> = {},
) {
  const all: Record<string, unknown> = { getReaderSetup: setup, findSaved: null, ...answers };
  const ask = vi.fn(async (type: string, _data: unknown) => {
    if (all[type] instanceof Error) throw all[type];
    return all[type];
  });
  const extract = vi.fn<SessionWorld['extract']>(() => outcome);
  const world = {
    url: 'https://contoh.example/jembatan?utm_source=x',
    collectSignals: () => ({}) as never,
    needsPurifier: () => false,
    sight: () => ({ width: 1_280, height: 800 }),
    extract,
    readPart: extract as never,
    loadPart: vi.fn(async (script: string) => {
      if (parts[script] instanceof Error) throw parts[script];
      return parts[script];
    }),
    idle: () => Promise.resolve(),
    moveIn: vi.fn(),
    becomeModal: vi.fn(),
    popup: () => document.body,
    print: vi.fn(),
    faces: { show: vi.fn(() => Promise.resolve()), showSamples: vi.fn(() => Promise.resolve()) },
    joining: { fetch: vi.fn(), parse: vi.fn(), wait: () => Promise.resolve() },
    reportError: vi.fn(),
    close: vi.fn(),
  };
  const session = new ReaderSession({
    ...world,
    ask: ask as never,
    loadPart: world.loadPart as never,
    isLarge: () => false,
    aMoment: () => new Promise(() => {}),
    nextPaint: () => Promise.resolve(),
    ...own,
  });
  return { session, ask, extract, world, state: () => session.store.state };
}

describe('ReaderSession', () => {
  beforeEach(() => vi.clearAllMocks());

  it('opens with the settings, the story and whether it is saved', async () => {
    const { session, ask, state } = sessionWith({ findSaved: { id: 'a', missingPages: [] } });
    await session.start();
    expect(state()).toMatchObject({ view: { kind: 'article' }, reading: setup.reading, saved: 'saved' });
    expect(ask).toHaveBeenCalledWith('findSaved', { url: 'https://contoh.example/jembatan' });
  });

  it('shows an empty sheet only where the answer, or the page, takes long', async () => {
    const seen = async (own: Partial<SessionWorld>) => {
      const { session, state } = sessionWith({}, found, undefined, own);
      const views: string[] = [];
      session.store.onChange = () => void views.push(state().view.kind);
      await session.start();
      return views[0];
    };
    expect(await seen({})).toBe('article');
    expect(await seen({ isLarge: () => true })).toBe('loading');
    const ask = () => new Promise((resolve) => setTimeout(resolve, 0, setup));
    expect(await seen({ ask: ask as never, aMoment: () => Promise.resolve(true) })).toBe('loading');
  });

  it('draws what is in sight first, and all of it once that is painted', async () => {
    const content = sampleArticle().content;
    const [first] = content.children;
    first!.textContent = 'Jembatan itu dibuat warga selama sebulan. '.repeat(6).trim();
    const { session, state } = sessionWith({}, { ...found, article: sampleArticle({ content }) }, undefined, {
      sight: () => ({ width: 10, height: 10 }),
    });
    const drawn: (string | null | undefined)[] = [];
    session.store.onChange = () => {
      const { view } = state();
      if (view.kind === 'article') drawn.push(view.aboveFold?.textContent ?? null);
    };
    await session.start();
    expect(drawn[0]).toBe(first!.textContent);
    expect(drawn.at(-1)).toBeNull();
  });

  it('says who wrote it once that is read, with the rest of the story', async () => {
    const readRest = () => (article: Article) => ({ ...article, authors: ['Ratna Wulandari'] });
    const outcome = { ...found, article: sampleArticle({ authors: [] }), unread: {} as never };
    const { session, state } = sessionWith({}, outcome, {
      joining: { StoryJoin, readRest },
      panels: PANELS,
    });
    const signed: unknown[] = [];
    session.store.onChange = () => {
      const { view } = state();
      if (view.kind === 'article') signed.push([view.isSigned, view.article.authors.length]);
    };
    await session.start();
    expect(signed[0]).toEqual([false, 0]);
    expect(signed.at(-1)).toEqual([true, 1]);
  });

  it('needs a sanitiser where the browser has none', async () => {
    const plain = sessionWith();
    await plain.session.start();
    expect(plain.world.loadPart).not.toHaveBeenCalledWith('purifier');
    const old = sessionWith({}, found, undefined, { needsPurifier: () => true });
    old.extract.mockImplementation(() => {
      expect(old.world.loadPart).toHaveBeenCalledWith('purifier');
      return found;
    });
    await old.session.start();
    expect(old.extract).toHaveBeenCalledOnce();
    expect(old.state().view.kind).toBe('article');
  });

  it('shows the story where the library cannot be asked', async () => {
    const { session, world, state } = sessionWith({ findSaved: new Error('IDBDatabase: refused') });
    await session.start();
    expect(state()).toMatchObject({ view: { kind: 'article' }, saved: 'unsaved' });
    expect(world.reportError).toHaveBeenCalledOnce();
  });

  it('does nothing more once it is closed, whatever it still waits for', async () => {
    const { session, ask, extract, world } = sessionWith();
    let answer = (_setup: unknown) => {};
    ask.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const started = session.start();
    session.dispose();
    answer(setup);
    await started;
    expect(extract).not.toHaveBeenCalled();
    expect(world.loadPart).not.toHaveBeenCalled();
  });

  it.each(['getReaderSetup', 'findSaved', 'getPlace'])(
    'says nothing of what fails once it is closed: %s',
    async (asked) => {
      const { session, ask, world, state } = sessionWith();
      let fail: ((error: Error) => void) | null = null;
      const answer = ask.getMockImplementation()!;
      ask.mockImplementation((type, data) =>
        type === asked ? new Promise((_, reject) => (fail = reject)) : answer(type, data),
      );
      const started = session.start();
      await vi.waitFor(() => expect(fail).not.toBeNull());
      const before = state().view;
      session.dispose();
      fail!(new Error('the message port closed'));
      await started;
      await Promise.resolve();
      expect(world.reportError).not.toHaveBeenCalled();
      expect(state().view).toEqual(before);
    },
  );

  it.each(['joining', 'panels', 'readability'])(
    'says nothing of a script that cannot be had once it is closed: %s',
    async (part) => {
      const { session, world } = sessionWith({}, { ...found, wantsReadability: part === 'readability' });
      let fail: ((error: Error) => void) | null = null;
      const load = world.loadPart.getMockImplementation()!;
      world.loadPart.mockImplementation((script) =>
        script === part ? new Promise((_, reject) => (fail = reject)) : load(script),
      );
      const started = session.start();
      await vi.waitFor(() => expect(fail).not.toBeNull());
      session.dispose();
      fail!(new Error('no tab'));
      await started;
      await Promise.resolve();
      expect(world.reportError).not.toHaveBeenCalled();
    },
  );

  it('shows the second try, whatever becomes of the first', async () => {
    const { session, ask, world, state } = sessionWith();
    let fail = (_error: Error) => {};
    ask.mockImplementationOnce(() => new Promise((_, reject) => (fail = reject)));
    const first = session.start();
    await session.start();
    fail(new Error('no answer'));
    await first;
    expect(state().view.kind).toBe('article');
    expect(world.reportError).not.toHaveBeenCalled();
  });

  it('says once that the rest of the story cannot be read', async () => {
    const { session, world } = sessionWith({}, found, { joining: new Error('gone'), panels: PANELS });
    await session.start();
    expect(world.reportError.mock.calls.map(([where]) => where)).toEqual(['load joining']);
  });

  it('fetches Readability only where the page wants it, and reads once more', async () => {
    const { session, world, extract, state } = sessionWith({}, { ...found, wantsReadability: true });
    await session.start();
    expect(world.loadPart).toHaveBeenCalledWith('readability');
    expect(extract).toHaveBeenCalledTimes(2);
    expect(state().view.kind).toBe('article');
    const plain = sessionWith();
    await plain.session.start();
    expect(plain.world.loadPart).not.toHaveBeenCalledWith('readability');
  });

  it('fetches the panels with their styles once the story is in sight', async () => {
    const { session, world, state } = sessionWith();
    await session.start();
    await vi.waitFor(() => expect(state().panels).toBe(PANELS));
    expect(world.moveIn).toHaveBeenCalledExactlyOnceWith(PANELS);
    expect(await session.loadPanels()).toBe(true);
    expect(world.loadPart.mock.calls.filter(([script]) => script === 'panels')).toHaveLength(1);
  });

  it('says so where a panel that is asked for cannot be had, and tries again at the next press', async () => {
    const parts: Record<string, unknown> = { panels: new Error('gone') };
    const { session, state } = sessionWith({}, found, parts);
    await session.start();
    expect(state().view.kind).toBe('article');
    expect(state().toast).toBeNull();
    expect(await session.loadPanels()).toBe(false);
    expect(state().toast?.text).toBe('Bagian ini tidak bisa dibuka. Coba lagi.');
    parts.panels = PANELS;
    expect(await session.loadPanels()).toBe(true);
  });

  it('finds where the reader was, and keeps where they are', async () => {
    const place = { quote: null, share: 0.4 };
    const { session, ask, state } = sessionWith({ getPlace: place });
    await session.start();
    await vi.waitFor(() => expect(state().place).toEqual(place));
    session.keepPlace(null);
    expect(ask).toHaveBeenLastCalledWith('setPlace', {
      url: 'https://contoh.example/jembatan',
      place: null,
    });
    const toTop = vi.fn();
    session.sayResumed(toTop);
    expect(state().toast?.text).toBe('Dilanjutkan dari tempat terakhir.');
    state().toast?.action?.run();
    expect(toTop).toHaveBeenCalledOnce();
    expect(state().toast).toBeNull();
  });

  it('reads on where the place cannot be had', async () => {
    const { session, world, state } = sessionWith({
      getPlace: new Error('gone'),
      setPlace: new Error('gone'),
    });
    await session.start();
    session.keepPlace({ quote: null, share: 0.4 });
    await vi.waitFor(() => expect(world.reportError).toHaveBeenCalledTimes(2));
    expect(state()).toMatchObject({ view: { kind: 'article' }, toast: null, place: null });
  });

  it('forces the page only when asked to', async () => {
    const { session, extract, state } = sessionWith({}, nothing);
    await session.start();
    expect(state().view).toEqual({ kind: 'not-article', reason: 'not-article', forced: false });
    session.force();
    await vi.waitFor(() => expect(state().view).toMatchObject({ forced: true }));
    expect(extract.mock.calls.map(([, options]) => options.force)).toEqual([false, true]);
  });

  it('sends plain data to be saved, and says so', async () => {
    const { session, ask, state } = sessionWith({ saveArticle: { ok: true, id: 'a', created: true } });
    await session.start();
    const run = await session.saveArticle();
    expect(run).toEqual({ did: 'saved', outcome: { ok: true, id: 'a', created: true } });
    const draft = ask.mock.calls.find(([type]) => type === 'saveArticle')?.[1];
    expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
    expect(draft).toMatchObject({
      canonicalUrl: 'https://contoh.example/jembatan',
      html: '<p>SOLO – Jembatan itu dibuat warga selama sebulan.</p><p>Anak-anak menyeberang lebih dulu.</p>',
    });
    expect(state()).toMatchObject({ saved: 'saved', toast: { action: { label: 'Buka simpanan' } } });
    state().toast?.action?.run();
    expect(ask).toHaveBeenLastCalledWith('openPage', { page: 'library' });
  });

  it.each([
    [{ ok: false, reason: 'quota' }, 'Ruang penyimpanan peramban penuh'],
    [{ ok: false, reason: 'invalid' }, 'terlalu besar'],
    [{ ok: false, reason: 'storage' }, 'menolak membuka penyimpanannya'],
    [new Error('gone'), 'tidak bisa disimpan'],
  ])('stays unsaved after %o', async (saveArticle, text) => {
    const { session, state } = sessionWith({ saveArticle });
    await session.start();
    await session.saveArticle();
    expect(state().saved).toBe('unsaved');
    expect(state().toast?.text).toContain(text);
  });

  it('applies a switch at once, from the live page, and has it kept', async () => {
    const { session, ask, extract } = sessionWith({ setRemoval: { ok: true, value: {} } });
    await session.start();
    session.setRule('generic/share', false);
    expect(extract.mock.lastCall?.[0].rule.off).toEqual(['generic/share']);
    expect(ask).toHaveBeenLastCalledWith('setRemoval', {
      site: 'contoh.example',
      removal: 'generic/share',
      on: false,
    });
    session.setRule('generic/share', true);
    expect(extract.mock.lastCall?.[0].rule.off).toEqual([]);
  });

  it.each([
    [{ ok: false, reason: 'full' }, 'Ruang sinkronisasi peramban penuh'],
    [{ ok: false, reason: 'storage' }, 'tidak bisa disimpan'],
    [new Error('gone'), 'tidak bisa disimpan'],
  ])('takes a switch back after %o, and says why', async (setRemoval, why) => {
    const { session, extract, state } = sessionWith({ setRemoval });
    await session.start();
    session.setRule('generic/share', false);
    await vi.waitFor(() => expect(extract.mock.lastCall?.[0].rule.off).toEqual([]));
    expect(state().toast?.text).toContain(why);
  });

  it('turns the site off with a way back', async () => {
    const { session, ask, state } = sessionWith({ setSiteDisabled: { ok: true, value: {} } });
    await session.start();
    session.setDisabled(true);
    expect(state()).toMatchObject({ disabled: true, toast: { action: { label: 'Urungkan' } } });
    state().toast?.action?.run();
    expect(state().disabled).toBe(false);
    expect(ask).toHaveBeenLastCalledWith('setSiteDisabled', { site: 'contoh.example', disabled: false });
  });

  it('shows a fault as one, and recovers on another try', async () => {
    const answers = { getReaderSetup: new Error('no answer') };
    const { session, ask, world, state } = sessionWith(answers);
    await session.start();
    expect(state().view).toEqual({ kind: 'error', stale: false });
    expect(world.reportError).toHaveBeenCalledOnce();
    ask.mockImplementation(async (type) => (type === 'getReaderSetup' ? setup : null));
    session.retry();
    await vi.waitFor(() => expect(state().view.kind).toBe('article'));
  });

  it('knows when the extension was updated under the page', async () => {
    const { session, state } = sessionWith({ getReaderSetup: new Error('Extension context invalidated.') });
    await session.start();
    expect(state().view).toEqual({ kind: 'error', stale: true });
  });
});

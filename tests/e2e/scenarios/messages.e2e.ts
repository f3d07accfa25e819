import { beforeAll, expect, test } from 'vitest';
import { CONTENT_SCRIPT_MESSAGES, type ProtocolMap } from '../../../utils/messaging/protocol.ts';
import { detik, kompas } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { serveFixtures } from '../harness/serve-fixtures.ts';

type Type = keyof ProtocolMap;
type Reply = { res?: unknown; err?: string } | null;

const SITE = 'detik';
const ID = '0123456789abcdefghij';
const url = detik.url;
const signals = {
  url,
  title: 'Judul',
  lang: 'id',
  ogLocale: null,
  ogType: 'article',
  ldTypes: [],
  hasPublished: true,
  canonicalPath: null,
  paragraphs: 7,
  paragraphChars: 2000,
  bodyChars: 3000,
  teasers: 0,
  headlineLinks: 0,
  h1Count: 1,
  ownHeadline: true,
  stopWords: { id: 9, ms: 0, both: 0, en: 0 },
};
const draft = {
  title: 'Judul',
  url,
  canonicalUrl: url,
  html: '<p>Isi</p>',
  text: 'Isi',
};

/** Every message there is (the type sees to it), each with data that it would be answered for. */
const ALL: Record<Type, unknown> = {
  reportSignals: signals,
  getReaderSetup: signals,
  findSaved: { url },
  saveArticle: draft,
  getPlace: { url },
  setPlace: { url, place: { quote: null, share: 0.5 } },
  getNotes: { url },
  changeNotes: { url, change: { do: 'remove', id: 'x' } },
  setRemoval: { site: SITE, removal: 'detik/share', on: true },
  setSiteDisabled: { site: SITE, disabled: false },
  setSiteJoining: { site: SITE, joinPages: true },
  setReading: {},
  openPage: { page: 'nowhere' },
  loadScript: { script: 'panels' },
  getFace: { file: 'nothing' },
  setRead: { ids: [ID], read: true },
  setFavourite: { ids: [ID], favourite: true },
  setTags: { ids: [ID], add: ['x'], remove: [] },
  setDeleted: { ids: [ID], deleted: true },
  putBack: [{ id: ID }],
  addLinks: { urls: ['https://jahat.example/a'], tags: [] },
  saveFetched: { link: ID, draft },
  importArticles: { importId: 'x', articles: [] },
  undoImport: { importId: 'x' },
  restoreBackup: { articles: [] },
  restorePictures: { pictures: [] },
  setPictureSaving: {},
  wantPictures: null,
  stopPictures: null,
  dropPictures: { ids: [] },
  returnPictures: {},
  restoreSnapshot: null,
  countLibrary: null,
  resetSite: { site: null },
};
const TYPES = Object.keys(ALL) as Type[];
/** Answering them well would open a tab or send a file: with their data made wrong, what refuses them is their shape. */
const SHAPE_ONLY: readonly Type[] = ['openPage', 'getFace'];
const isOpen = (type: Type) => (CONTENT_SCRIPT_MESSAGES as readonly Type[]).includes(type);

/** Another site's, another story's: what a page may not ask for although it may ask for its own. */
const OTHERS: [Type, unknown][] = [
  ['getReaderSetup', { ...signals, url: kompas.url }],
  ['saveArticle', { ...draft, url: kompas.url }],
  ['setRemoval', { site: 'kompas', removal: 'kompas/share', on: false }],
  ['setSiteDisabled', { site: 'kompas', disabled: true }],
  ['setSiteJoining', { site: 'kompas', joinPages: false }],
];

inEachBrowser('messages from a hostile page’s content script', (stage) => {
  /** Sends from the world of our content script on the page: the most that a page could take over. */
  const send = async (messages: [unknown, unknown][]): Promise<Reply[]> =>
    (await stage.browser.inReader(async (_root, all) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<Reply> } };
      };
      const replies: Reply[] = [];
      for (const [type, data] of all) {
        try {
          replies.push((await chrome.runtime.sendMessage({ type, data })) ?? null);
        } catch (error) {
          replies.push({ err: String(error) });
        }
      }
      // Answers may be large.
      return replies.map((reply) => (reply && JSON.stringify(reply).length > 500 ? { res: 'much' } : reply));
    }, messages)) ?? [];

  beforeAll(async () => {
    serveFixtures(stage.server);
    await stage.browser.open(url);
    await stage.reader.open();
  });

  test('each is answered where the reader needs it, and refused where not', async () => {
    const replies = await send(TYPES.map((type) => [type, ALL[type]]));
    for (const [at, type] of TYPES.entries()) {
      const err = replies[at]?.err;
      if (!isOpen(type)) expect.soft(err, type).toBe(`Refused "${type}": not for content scripts`);
      else if (SHAPE_ONLY.includes(type)) expect.soft(err, type).toMatch(/^Refused ".+": wrong shape at/);
      else {
        expect.soft(replies[at], type).not.toBeNull();
        expect.soft(err, type).toBeUndefined();
      }
    }
  });

  test('one that nobody knows is answered by nobody', async () => {
    const unknown = [
      '',
      'constructor',
      '__proto__',
      'toString',
      'deleteEverything',
      7,
      null,
      { type: 'setRead' },
    ];
    const replies = await send(unknown.map((type) => [type, {}]));
    expect(replies).toHaveLength(unknown.length);
    for (const reply of replies) expect(reply?.res).toBeUndefined();
  });

  test('none speaks for another site', async () => {
    for (const [at, reply] of (await send(OTHERS)).entries())
      expect.soft(reply?.err, OTHERS[at]?.[0]).toContain('another site');
  });

  test('none learns of another site’s stories', async () => {
    const other = await stage.browser.inExtension(
      async (api, story) => {
        const saved = await api.runtime.sendMessage({ type: 'saveArticle', data: story });
        const place = { quote: null, share: 0.9 };
        await api.runtime.sendMessage({ type: 'setPlace', data: { url: story.url, place } });
        return (saved as { res: { id: string } }).res.id;
      },
      { ...draft, url: kompas.url, canonicalUrl: kompas.url },
    );
    expect(other).toMatch(/^[0-9a-z]+$/);
    const replies = await send([
      ['findSaved', { url: kompas.url }],
      ['getPlace', { url: kompas.url }],
      ['getNotes', { url: kompas.url }],
    ]);
    // Whatever it asks for, it hears of its own page, which an earlier test saved.
    expect(replies[0]?.res).toHaveProperty('id');
    expect(JSON.stringify(replies)).not.toContain(other);
    expect(JSON.stringify(replies)).not.toContain('0.9');
  });

  test('one of a shape that it should not have is refused', async () => {
    const wrong: [string, unknown][] = [
      ['nothing', null],
      ['a number', 7],
      ['a word', 'x'],
      ['a list', [1, 2]],
      [
        'fields of other types',
        {
          url: 1,
          site: {},
          removal: [],
          page: 1,
          script: 1,
          file: 1,
          disabled: 'x',
          joinPages: 'x',
          theme: 7,
        },
      ],
      [
        'an address of another scheme',
        {
          ...draft,
          ...signals,
          url: 'javascript:1',
          site: 'javascript:1',
          page: 'javascript:1',
          theme: 'x',
          script: '../x',
          file: '../x',
        },
      ],
    ];
    const open = TYPES.filter(isOpen);
    const asked = open.flatMap((type) => wrong.map(([what, data]) => ({ type, what, data })));
    const replies = await send(asked.map(({ type, data }) => [type, data]));
    for (const [at, { type, what }] of asked.entries()) {
      // An empty change of how stories look changes nothing: a list has no field of it.
      if (type === 'setReading' && what === 'a list') continue;
      expect.soft(replies[at]?.err, `${type} with ${what}`).toMatch(/^Refused ".+": wrong shape at/);
    }
  });

  test('one that is too large is refused, and the next is answered', async () => {
    const replies = await stage.browser.inReader(async (_root, types) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<Reply> } };
      };
      let deep: unknown = 1;
      for (let at = 0; at < 100; at += 1) deep = [deep];
      const large = {
        text: { url: 'x'.repeat(9_000_000) },
        list: { off: Array.from({ length: 1_000_000 }, () => 1) },
        deep: { deep },
      };
      const answers: [string, string][] = [];
      for (const type of types)
        for (const [name, data] of Object.entries(large)) {
          const reply = await chrome.runtime
            .sendMessage({ type, data })
            .catch((error: unknown) => ({ err: String(error) }));
          answers.push([`${type} ${name}`, reply?.err ?? 'answered']);
        }
      return answers;
    }, TYPES.filter(isOpen));
    for (const [what, answer] of replies ?? []) expect.soft(answer, what).toMatch(/: too large$/);
    expect(replies?.length).toBe(CONTENT_SCRIPT_MESSAGES.length * 3);
    expect((await send([['findSaved', { url }]]))[0]?.err).toBeUndefined();
  });

  test('the page itself has nobody to talk to', async () => {
    const reached = await stage.browser.inPage(async (page, origin) => {
      const world = page.defaultView as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown } } | undefined
      >;
      page.defaultView?.postMessage({ type: 'setRead', data: {} }, '*');
      return {
        api: [world.chrome?.runtime?.sendMessage, world.browser?.runtime?.sendMessage].some(
          (send) => send !== undefined,
        ),
        origin,
      };
    }, stage.browser.extensionOrigin);
    expect(reached.api).toBe(false);
  });
});

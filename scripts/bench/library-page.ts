/** Runs inside the browser, on a page of the extension: what is timed, and against what. Bundled by library.ts. */
import { END, ARTICLE } from '../../utils/library/document-ids';
import { importArticles } from '../../utils/library/import-articles';
import { importInto } from '../../utils/library/import-into';
import { articleId } from '../../utils/library/article-id';
import { setRead, setTags } from '../../utils/library/change-article';
import { idOfKey } from '../../utils/library/document-ids';
import { listKeys } from '../../utils/library/list-keys';
import { listArticles } from '../../utils/library/list-articles';
import { readArticle } from '../../utils/library/read-article';
import { saveArticle } from '../../utils/library/save-article';
import { createStore, openStore } from '../../utils/library/store';
import { sweepLibrary } from '../../utils/library/sweep-library';
import type { ArticleDraft, ImportedArticle, Shelf } from '../../utils/library/types';
import { createSearchClient } from '../../utils/search/search-client';
import type { SearchClient } from '../../utils/search/types';
import { sampleArticle, sampleQueries } from './sample-articles';

const PAGE = 50;
/** Articles of an import that travel together, and documents that PouchDB alone is given at once. */
const BATCH = 250;
const MOMENT = new Date(Date.UTC(2026, 0, 1));

const bare = createStore('bare');
let client: SearchClient;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

interface FillTimes {
  ours: number;
  bare: number;
}

/** Imports articles `from` to `to`; with `beside`, PouchDB alone takes the same records in turn. Milliseconds. */
async function fill(from: number, to: number, of: number, beside: boolean): Promise<FillTimes> {
  const times = { ours: 0, bare: 0 };
  const store = openStore();
  for (let at = from; at < to; at += BATCH) {
    const length = Math.min(BATCH, to - at);
    const articles = Array.from({ length }, (_article, n) => sampleArticle(at + n, of));
    times.ours += await timed(() => importArticles(store, { importId: 'ukur', articles }, MOMENT));
    if (!beside) continue;
    const documents = (await Promise.all(articles.map(asDocuments))).flat();
    times.bare += await timed(() => bare.bulkDocs(documents));
  }
  return times;
}

/** The records that an import makes of it. */
async function asDocuments(imported: ImportedArticle): Promise<object[]> {
  const id = await articleId(imported.url);
  const nothing = { article: null, content: null, notes: null, place: null, pictures: null, pending: null };
  const made = importInto(nothing, imported, { importId: 'ukur', moment: MOMENT.toISOString() });
  return Object.entries(made?.edit ?? {}).map(([kind, fields]) => ({ _id: `${kind}:${id}`, ...fields }));
}

/** One page of a shelf, `pages` pages in; what is timed is that page. */
async function list(shelf: Shelf, pages: number): Promise<number> {
  let after: string | null = null;
  for (let page = 0; page < pages; page++) {
    after = (await listArticles(openStore(), { shelf, limit: PAGE, after })).next;
  }
  return timed(() => listArticles(openStore(), { shelf, limit: PAGE, after }));
}

/** The same 50 records by PouchDB alone. */
async function bareList(shelf: Shelf): Promise<number> {
  const { rows } = await listArticles(openStore(), { shelf, limit: PAGE });
  const keys = rows.map(({ id }) => ARTICLE + id);
  return timed(() => bare.allDocs({ keys, include_docs: true }));
}

/** Any 50 records, side by side: the fastest that PouchDB can read so many. */
function bareRange(): Promise<number> {
  return timed(() =>
    bare.allDocs({ startkey: ARTICLE, endkey: ARTICLE + END, limit: PAGE, include_docs: true }),
  );
}

const idOf = async (n: number, of: number): Promise<string> =>
  (await articleId(sampleArticle(n, of).url)) ?? '';

async function open(n: number, of: number): Promise<number> {
  const id = await idOf(n, of);
  return timed(() => readArticle(openStore(), id));
}

async function bareOpen(n: number, of: number): Promise<number> {
  const id = await idOf(n, of);
  return timed(() => bare.allDocs({ keys: [`article:${id}`, `content:${id}`], include_docs: true }));
}

function draft(n: number): ArticleDraft {
  const { url, title, html = '', text = '' } = sampleArticle(n, n);
  const nobody = { authors: [], editors: [], topics: [], missingPages: [] };
  const unknown = { subtitle: null, published: null, modified: null, section: null, language: null };
  const plain = {
    leadImage: null,
    paywalled: false,
    site: null,
    siteName: 'Koran',
    wordCount: 380,
    readingMinutes: 2,
  };
  return { url, canonicalUrl: url, title, html, text, ...nobody, ...unknown, ...plain };
}

const save = (n: number): Promise<number> => timed(() => saveArticle(openStore(), draft(n), MOMENT));

async function bareSave(n: number): Promise<number> {
  const documents = await asDocuments(sampleArticle(n, n));
  return timed(() => bare.bulkDocs(documents));
}

const someIds = async (count: number): Promise<string[]> =>
  (await listKeys(openStore(), ARTICLE, ARTICLE + END, count)).map(idOfKey);

/** As many stories as that (or all there are) get a tag, all at once. */
async function tagMany(count: number): Promise<number> {
  const ids = await someIds(count);
  return timed(() => setTags(openStore(), ids, { add: ['ukur'], remove: [] }));
}

/** As many stories as that (or all there are) become unread, which most are not. */
async function unarchiveMany(count: number): Promise<number> {
  const ids = await someIds(count);
  return timed(() => setRead(openStore(), ids, false, MOMENT));
}

/** PouchDB alone reads as many records and writes them back. */
async function bareTagMany(count: number): Promise<number> {
  const keys = (await someIds(count)).map((id) => ARTICLE + id);
  return timed(async () => {
    for (let at = 0; at < keys.length; at += BATCH) {
      const { rows } = await bare.allDocs({ keys: keys.slice(at, at + BATCH), include_docs: true });
      await bare.bulkDocs(rows.flatMap((row) => ('doc' in row && row.doc ? [row.doc] : [])));
    }
  });
}

/** Counts the shelves once, as the background does before the first list is shown. */
const count = (): Promise<number> => timed(() => sweepLibrary(openStore(), MOMENT));

/** Starts the search worker at `address`; milliseconds until all words are found. */
function startSearch(address: string): Promise<number> {
  return timed(async () => {
    client = createSearchClient(() => new Worker(address, { type: 'module' }));
    client.start();
    await new Promise<void>((resolve, reject) => {
      client.onState(({ phase }) => {
        if (phase === 'ready') resolve();
        if (phase === 'failed') reject(new Error('the search worker failed'));
      });
    });
  });
}

/** Milliseconds of each of `count` searches, from the question to the first ids in the page. */
async function search(queries: number): Promise<number[]> {
  const filters = { tags: [], sites: [], lengths: [], from: null, to: null };
  const times: number[] = [];
  for (const text of sampleQueries(queries)) {
    const query = { text, shelf: 'all', filters, sort: 'relevance', offset: 0, limit: PAGE } as const;
    times.push(await timed(() => client.search(query)));
  }
  return times;
}

async function storage(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

const dropBare = () => bare.destroy();

export const bench = {
  fill,
  list,
  bareList,
  bareRange,
  open,
  bareOpen,
  save,
  bareSave,
  tagMany,
  unarchiveMany,
  bareTagMany,
  count,
  startSearch,
  search,
  storage,
  dropBare,
};
Object.assign(globalThis, { bench });

import { describe, expect, it } from 'vitest';
import { setDeleted } from '../../library/change-article';
import { articleKey, contentKey } from '../../library/document-ids';
import { fieldsOf } from '../../library/documents';
import { at, freshStore } from '../../library/__tests__/fresh-store';
import type { Store } from '../../library/store';
import { freshEngine, queryOf, save, titlesOf, type Bench } from './fresh-engine';

/** More than are indexed at once. */
const MANY = 300;

/** Stories as copies of one that was saved, which is much faster. */
async function fill(store: Store, count: number): Promise<void> {
  const id = await save(store, { topics: [] });
  const [article, content] = await Promise.all([store.get(articleKey(id)), store.get(contentKey(id))]);
  await store.bulkDocs(
    Array.from({ length: count }, (_, number) => [
      { ...fieldsOf(article), _id: articleKey(`${id}${number}`), title: `Cerita ${number}` },
      { ...fieldsOf(content), _id: contentKey(`${id}${number}`), text: `isi nomor${number} tentang sawah` },
    ]).flat(),
  );
  await setDeleted(store, [id], true, at(0));
}

/** How many texts an engine read, by its own word: a state with a number to do. */
const indexed = ({ states }: Bench): number =>
  Math.max(0, ...states.map((state) => (state.phase === 'index' ? state.total : 0)));

/** Changes what is stored in the index's database, as a fault would. */
async function damage(
  name: string,
  storeName: string,
  change: (value: never, key: IDBValidKey) => unknown,
): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(storeName, 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    const cursor = transaction.objectStore(storeName).openCursor();
    cursor.onsuccess = () => {
      const at = cursor.result;
      if (!at) return;
      const changed = change(at.value as never, at.key);
      if (changed === undefined) at.delete();
      else at.update(changed);
      at.continue();
    };
  });
  database.close();
}

describe('a stored index', () => {
  it('is read again and not made again', async () => {
    const store = freshStore();
    await fill(store, MANY);
    const before = await freshEngine({ store });
    await before.engine.refresh();
    expect(indexed(before)).toBe(MANY);

    const after = await freshEngine({ store, name: before.name });
    await after.engine.refresh();
    expect(indexed(after)).toBe(0);
    expect(await titlesOf(after.engine, 'nomor17 ')).toEqual(['Cerita 17']);
    expect((await after.engine.search(queryOf('sawah'))).total).toBe(MANY);
  });

  it('is brought up to what happened while no page was open', async () => {
    const store = freshStore();
    const [first] = [await save(store, { title: 'Pertama', text: 'kelapa' })];
    await save(store, { title: 'Kedua', text: 'kelapa' });
    const before = await freshEngine({ store });
    await before.engine.refresh();
    await setDeleted(store, [first], true, at(9000));
    await save(store, { title: 'Ketiga', text: 'kelapa' });
    const after = await freshEngine({ store, name: before.name });
    await after.engine.refresh();
    expect(await titlesOf(after.engine, 'kelapa')).toEqual(['Ketiga', 'Kedua']);
  });

  it('of another library is not believed', async () => {
    const before = await freshEngine();
    await save(before.store, { title: 'Lama' });
    await before.engine.refresh();
    const after = await freshEngine({ name: before.name });
    await save(after.store, { title: 'Lain' });
    await after.engine.refresh();
    expect(await titlesOf(after.engine, '')).toEqual(['Lain']);
  });

  it('is only read by a page that is not its writer, which finds all the same', async () => {
    const before = await freshEngine();
    await save(before.store, { title: 'Satu', text: 'padi' });
    await before.engine.refresh();
    const second = await freshEngine({ store: before.store, name: before.name, writes: false });
    await save(before.store, { title: 'Dua', text: 'padi' });
    await second.engine.refresh();
    expect(await titlesOf(second.engine, 'padi')).toEqual(['Dua', 'Satu']);
    const third = await freshEngine({ store: before.store, name: before.name });
    await third.engine.refresh();
    expect(await titlesOf(third.engine, 'padi')).toEqual(['Dua', 'Satu']);
  });
});

describe('a broken index', () => {
  it.each<[string, string, (value: never) => unknown]>([
    ['its state is lost', 'state', () => undefined],
    ['it is of another version', 'state', (state: object) => ({ ...state, version: 0 })],
    ['rows are broken', 'rows', (row: object) => ({ ...row, savedAt: 'kemarin' })],
    ['segments are lost', 'segments', () => undefined],
    [
      'segments are cut',
      'segments',
      (segment: { postings: Uint8Array }) => ({ ...segment, postings: segment.postings.slice(9) }),
    ],
    ['segments are something else', 'segments', () => 'bukan segmen'],
  ])('is made again where %s', async (_what, storeName, change) => {
    const store = freshStore();
    await fill(store, 3);
    const before = await freshEngine({ store });
    await before.engine.refresh();
    await damage(before.name, storeName, change);
    const after = await freshEngine({ store, name: before.name });
    await after.engine.refresh();
    expect(await titlesOf(after.engine, 'nomor1 ')).toEqual(['Cerita 1']);
    expect((await titlesOf(after.engine, 'sawah')).length).toBe(3);
    const again = await freshEngine({ store, name: before.name });
    await again.engine.refresh();
    expect((await titlesOf(again.engine, 'sawah')).length).toBe(3);
  });

  it('costs only what is lost: rows that are broken do not cost the texts', async () => {
    const store = freshStore();
    await fill(store, MANY);
    const before = await freshEngine({ store });
    await before.engine.refresh();
    await damage(before.name, 'rows', () => undefined);
    const after = await freshEngine({ store, name: before.name });
    await after.engine.refresh();
    expect(indexed(after)).toBe(0);
    expect((await after.engine.search(queryOf('sawah'))).total).toBe(MANY);
  });
});

describe('while the index is being made', () => {
  it('headlines are found, and progress is told', async () => {
    const store = freshStore();
    await fill(store, MANY);
    const bench = await freshEngine({ store });
    const last = `Cerita ${MANY - 1}`;
    const early = await titlesOf(bench.engine, last);
    expect(bench.states.at(-1)).not.toEqual({ phase: 'ready' });
    expect(early).toEqual([last]);
    await bench.engine.refresh();
    expect(bench.states.at(-1)).toEqual({ phase: 'ready' });
    const steps = bench.states.flatMap((state) => (state.phase === 'index' ? state.done : []));
    expect(steps).toEqual([0, 0, 250]);
  });

  it('an interruption costs only what was not reached', async () => {
    const store = freshStore();
    const count = 600;
    await fill(store, count);
    const before = await freshEngine({ store });
    await before.engine.refresh();
    // As though the worker had ended behind the first segment.
    let kept = 0;
    await damage(before.name, 'segments', (segment) => (kept++ === 0 ? segment : undefined));
    const after = await freshEngine({ store, name: before.name });
    await after.engine.refresh();
    expect(indexed(after)).toBe(count - 250);
    expect((await after.engine.search(queryOf('sawah'))).total).toBe(count);
  });
});

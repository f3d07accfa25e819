import { beforeEach, describe, expect, it } from 'vitest';
import { setDeleted, setFavourite, setRead, setTags } from '../../library/change-article';
import { at } from '../../library/__tests__/fresh-store';
import { articleKey, notesKey } from '../../library/document-ids';
import { freshEngine, queryOf, save, titlesOf, type Bench } from './fresh-engine';

let bench: Bench;
beforeEach(async () => {
  bench = await freshEngine();
});

const find = (text: string, changes = {}) => titlesOf(bench.engine, text, changes);

describe('what is found', () => {
  it('stands in headline, text, names, site, topics, tags and notes', async () => {
    const id = await save(bench.store, {
      title: 'Panen raya',
      text: 'Petani\nmemotong padi.',
      authors: ['Siti Rahma'],
      siteName: 'Suara Desa',
      topics: ['lumbung'],
    });
    await setTags(bench.store, [id], { add: ['untuk rapat'], remove: [] });
    await bench.store.bulkDocs([
      { _id: notesKey(id), highlights: [noteOf('memotong padi', 'tanyakan hasilnya')] },
    ]);
    await bench.engine.refresh();
    for (const word of ['panen', 'padi', 'rahma', 'desa', 'lumbung', 'rapat', 'tanyakan']) {
      expect([word, await find(word)]).toEqual([word, ['Panen raya']]);
    }
    expect(await find('jagung')).toEqual([]);
  });

  it('has all words, in any field', async () => {
    await save(bench.store, { title: 'Harga beras naik', text: 'di Jakarta' });
    await save(bench.store, { title: 'Harga beras turun', text: 'di Surabaya' });
    await bench.engine.refresh();
    expect(await find('beras jakarta ')).toEqual(['Harga beras naik']);
  });

  it('begins with the last word, as it is typed', async () => {
    await save(bench.store, { title: 'Korupsi dana desa' });
    await bench.engine.refresh();
    for (const typed of ['k', 'kor', 'korupsi', 'dana de']) {
      expect([typed, await find(typed)]).toEqual([typed, ['Korupsi dana desa']]);
    }
    expect(await find('kor ')).toEqual([]);
  });

  it('forgives slips in longer words only, where the word is nowhere as written', async () => {
    await save(bench.store, { title: 'Korupsi', text: 'gula' });
    await save(bench.store, { title: 'Pemerintahan', text: 'gula' });
    await bench.engine.refresh();
    expect(await find('kourpsi ')).toEqual(['Korupsi']);
    expect(await find('pemrintahn ')).toEqual(['Pemerintahan']);
    expect(await find('gulo ')).toEqual([]);
  });

  it('has other forms of a word too, after the word itself', async () => {
    await save(bench.store, { title: 'Pertanian' });
    await save(bench.store, { title: 'Petani' });
    await save(bench.store, { title: 'Penulis', text: 'buku' });
    await bench.engine.refresh();
    expect(await find('petani ')).toEqual(['Petani', 'Pertanian']);
    expect(await find('menulis ')).toEqual(['Penulis']);
  });

  it('has no diacritics, and numbers however they are written', async () => {
    await save(bench.store, {
      title: 'Kafé Cikini',
      text: 'Rugi Rp1,2 T pada 2024, kata KPK. Ada 1.500 orang.',
    });
    await bench.engine.refresh();
    for (const text of ['kafe', 'kafé', 'Rp1,2 T', 'rp1,2', '1.2', 'kpk', '2024', '1500', '1,500']) {
      expect([text, await find(text)]).toEqual([text, ['Kafé Cikini']]);
    }
  });

  it('stands side by side in a phrase, stop words and all', async () => {
    await save(bench.store, { title: 'A', text: 'dari hati ke hati' });
    await save(bench.store, { title: 'B', text: 'hati dari mana\nke hati siapa' });
    await bench.engine.refresh();
    expect(await find('"dari hati ke hati"')).toEqual(['A']);
    expect(await find('"hati dari"')).toEqual(['B']);
    expect(await find('"mana ke"')).toEqual([]);
    expect((await find('dari hati')).sort()).toEqual(['A', 'B']);
  });

  it('lacks what is asked to be left out', async () => {
    await save(bench.store, { title: 'Banjir di Jakarta' });
    await save(bench.store, { title: 'Banjir di Demak' });
    await bench.engine.refresh();
    expect(await find('banjir -jakarta')).toEqual(['Banjir di Demak']);
    expect(await find('-jakarta')).toEqual(['Banjir di Demak']);
    expect(await find('banjir -"di demak"')).toEqual(['Banjir di Jakarta']);
  });
});

describe('what meets the filters', () => {
  beforeEach(async () => {
    const old = await save(bench.store, {
      title: 'Lama',
      url: 'https://news.detik.com/a',
      site: 'detik',
      siteName: 'detikcom',
      published: '2023-12-31T23:00:00+07:00',
    });
    await save(bench.store, {
      title: 'Baru',
      url: 'https://www.koranmalam.example/b',
      siteName: 'Koran Malam',
      published: '2024-05-20T08:00:00+07:00',
      readingMinutes: 12,
    });
    await setTags(bench.store, [old], { add: ['dua kata'], remove: [] });
    await setFavourite(bench.store, [old], true);
    await setRead(bench.store, [old], true, at(500));
    await bench.engine.refresh();
  });

  it.each([
    ['situs:detik', ['Lama']],
    ['situs:news.detik.com', ['Lama']],
    ['site:koranmalam', ['Baru']],
    ['situs:"koran malam"', ['Baru']],
    ['-situs:detik', ['Baru']],
    ['tag:"Dua  Kata"', ['Lama']],
    ['sebelum:2024', ['Lama']],
    ['sesudah:2024-05', ['Baru']],
    ['after:2024-05-20 before:2024-05-21', ['Baru']],
    ['favorit:ya', ['Lama']],
    ['favorit:tidak', ['Baru']],
    ['situs:detik baru', []],
  ])('%s', async (text, titles) => {
    expect(await find(text)).toEqual(titles);
  });

  it('by the panels, with counts of what else there is', async () => {
    const base = queryOf('').filters;
    expect(await find('', { shelf: 'archive' })).toEqual(['Lama']);
    expect(await find('', { filters: { ...base, lengths: ['long'] } })).toEqual(['Baru']);
    expect(await find('', { filters: { ...base, from: '2024-05-20', to: '2024-05-20' } })).toEqual(['Baru']);
    const { facets, total } = await bench.engine.search(
      queryOf('', { shelf: 'unread', filters: { ...base, sites: ['koranmalam.example'] } }),
    );
    expect(total).toBe(1);
    expect(facets.shelves.archive.count).toBe(0);
    expect(facets.shelves.all).toEqual({ count: 1, minutes: 12 });
    expect(facets.sites).toEqual([{ key: 'koranmalam.example', label: 'Koran Malam', count: 1 }]);
    expect(facets.lengths).toEqual({ short: 0, medium: 0, long: 1 });
    const all = await bench.engine.search(queryOf(''));
    expect(all.facets.tags).toEqual([{ key: 'dua kata', label: 'dua kata', count: 1 }]);
    expect(all.facets.sites.map(({ key }) => key)).toEqual(['detik', 'koranmalam.example']);
  });
});

describe('order', () => {
  it('puts the headline before names and tags before the text, newer before older', async () => {
    const story = { topics: [], text: 'nasi' };
    await save(bench.store, { ...story, title: 'Satu', text: 'beras beras beras beras' });
    await save(bench.store, { ...story, title: 'Dua', authors: ['Beras'] });
    await save(bench.store, { ...story, title: 'Beras' });
    await save(bench.store, { ...story, title: 'Tiga', text: 'beras' });
    await save(bench.store, { ...story, title: 'Empat', text: 'beras' });
    await bench.engine.refresh();
    expect(await find('beras ')).toEqual(['Beras', 'Dua', 'Satu', 'Empat', 'Tiga']);
  });

  it('is any that is asked for, in parts', async () => {
    await save(bench.store, { title: '“Cakap”', siteName: 'B', readingMinutes: 5 });
    await save(bench.store, { title: 'anggun', siteName: 'C', readingMinutes: 1 });
    await save(bench.store, { title: 'Élok', siteName: 'A', readingMinutes: 9 });
    await bench.engine.refresh();
    const [c, a, e] = ['“Cakap”', 'anggun', 'Élok'];
    expect(await find('', { sort: 'newest' })).toEqual([e, a, c]);
    expect(await find('', { sort: 'oldest' })).toEqual([c, a, e]);
    expect(await find('', { sort: 'shortest' })).toEqual([a, c, e]);
    expect(await find('', { sort: 'longest' })).toEqual([e, c, a]);
    expect(await find('', { sort: 'title' })).toEqual([a, c, e]);
    expect(await find('', { sort: 'site' })).toEqual([e, c, a]);
    expect(await find('', { sort: 'oldest', offset: 1, limit: 1 })).toEqual([a]);
  });
});

describe('after a change', () => {
  it('finds what is new and not what was', async () => {
    const url = 'https://koran.example/berubah';
    await save(bench.store, { url, title: 'Kuda', text: 'rumput' });
    await bench.engine.refresh();
    expect(await find('rumput')).toEqual(['Kuda']);
    await save(bench.store, { url, title: 'Sapi', text: 'jerami' });
    await bench.engine.refresh();
    expect(await find('rumput')).toEqual([]);
    expect(await find('jerami')).toEqual(['Sapi']);
  });

  it('finds nothing deleted, and it again when it is put back', async () => {
    const id = await save(bench.store, { title: 'Kuda' });
    await bench.engine.refresh();
    await setDeleted(bench.store, [id], true, at(900));
    await bench.engine.refresh();
    expect(await find('kuda')).toEqual([]);
    expect(await find('')).toEqual([]);
    await setDeleted(bench.store, [id], false, at(901));
    await bench.engine.refresh();
    expect(await find('kuda')).toEqual(['Kuda']);
  });

  it('tells it, once the answer has changed', async () => {
    await save(bench.store, { title: 'Kuda' });
    const before = bench.changes();
    await bench.engine.refresh();
    expect(bench.changes()).toBeGreaterThan(before);
  });

  it('keeps a record that can no longer be read in the list, at its end', async () => {
    const id = await save(bench.store, { title: 'Rusak' });
    await save(bench.store, { title: 'Utuh' });
    const document = await bench.store.get(articleKey(id));
    await bench.store.bulkDocs([{ ...document, title: 7 }]);
    await bench.engine.refresh();
    expect((await bench.engine.search(queryOf('', { sort: 'newest' }))).ids.at(-1)).toBe(id);
    expect(await find('rusak')).toEqual([]);
  });
});

function noteOf(quote: string, note: string) {
  const now = '2026-01-01T00:00:00Z';
  return { id: 'n1', quote, before: '', after: '', colour: 'yellow', note, createdAt: now, updatedAt: now };
}

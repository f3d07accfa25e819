import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment, type SearchedArticle } from '../build-segment';
import { mergeSegments } from '../merge-segments';
import { readPostings } from '../read-postings';
import { FIELD_STARTS, parseSegment, type Segment } from '../segment';
import { TermList } from '../term-list';

const article = (id: string, changes: Partial<SearchedArticle> = {}): SearchedArticle => ({
  id,
  stamp: `stamp of ${id}`,
  title: '',
  about: [],
  notes: [],
  text: '',
  size: 0,
  ...changes,
});

/** Everything a segment says: `term id positions`. */
function entriesOf(segment: Segment): string[] {
  const terms = new TermList(segment.terms);
  const entries: string[] = [];
  for (let index = 0; index < terms.size; index++) {
    readPostings(segment, index, (at, positions, count) =>
      entries.push(`${terms.at(index)} ${segment.ids[at]} ${positions.slice(0, count).join(' ')}`),
    );
  }
  return entries.sort();
}

const word = fc.constantFrom('beras', 'harga', 'pasar', 'naik', 'Énam', '2024', 'Rp1,2');
const articles = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', 'c') }),
      title: fc.array(word).map((words) => words.join(' ')),
      text: fc.array(fc.oneof(word, fc.constant('\n'))).map((words) => words.join(' ')),
    }),
    { selector: ({ id }) => id },
  )
  .map((all) => all.map(({ id, ...fields }) => article(id, fields)));

describe('buildSegment', () => {
  it('notes where each term stands, by field', () => {
    const segment = buildSegment([
      article('a', { title: 'Harga beras', about: ['Siti', 'Koran'], notes: ['naik'], text: 'Beras\nnaik' }),
      article('b', { text: 'beras' }),
    ]);
    const { about, notes, text } = FIELD_STARTS;
    expect(entriesOf(segment)).toEqual(
      [
        'harga a 0',
        `beras a 1 ${text}`,
        `siti a ${about}`,
        `koran a ${about + 2}`,
        `naik a ${notes} ${text + 2}`,
        `beras b ${text}`,
      ].sort(),
    );
  });

  it('lets no field run into the next', () => {
    const segment = buildSegment([article('a', { title: 'panjang '.repeat(1000), text: 'isi' })]);
    const terms = new TermList(segment.terms);
    const places: number[] = [];
    readPostings(segment, terms.find('panjang'), (_at, positions, count) =>
      places.push(...positions.slice(0, count)),
    );
    expect(Math.max(...places)).toBeLessThan(FIELD_STARTS.about);
  });
});

describe('mergeSegments', () => {
  it('says of all articles what their segments said', () => {
    fc.assert(
      fc.property(articles, fc.nat(10), (all, cut) => {
        const parts = [buildSegment(all.slice(0, cut)), buildSegment(all.slice(cut))];
        expect(entriesOf(mergeSegments(parts, () => true))).toEqual(entriesOf(buildSegment(all)));
      }),
    );
  });

  it('leaves out what is not live, its terms too', () => {
    fc.assert(
      fc.property(articles, (all) => {
        const isLive = (id: string) => id < 'b';
        const merged = mergeSegments([buildSegment(all)], ({ ids }, at) => isLive(ids[at]!));
        expect(merged).toEqual(buildSegment(all.filter(({ id }) => isLive(id))));
      }),
    );
  });
});

describe('parseSegment', () => {
  const whole = () => buildSegment([article('a', { text: 'harga beras naik' })]);

  it('takes what buildSegment made, copied as a database does', () => {
    expect(parseSegment(structuredClone(whole()))).toEqual(whole());
  });

  it.each<[string, (segment: Segment) => unknown]>([
    ['nothing', () => undefined],
    ['a missing field', ({ ids: _ids, ...rest }) => rest],
    ['cut postings', (segment) => ({ ...segment, postings: segment.postings.slice(1) })],
    ['a lost term', (segment) => ({ ...segment, terms: 'beras\n' })],
    ['a lost article', (segment) => ({ ...segment, ids: [] })],
    ['starts out of order', (segment) => ({ ...segment, starts: segment.starts.slice().reverse() })],
  ])('refuses %s', (_what, broken) => {
    expect(parseSegment(broken(whole()))).toBeNull();
  });

  it('reads garbled bytes without an error, of articles that are there', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
        const segment = { ...whole(), postings: bytes, starts: Uint32Array.of(0, bytes.length) };
        readPostings(segment, 0, (at) => expect(segment.ids[at]).toBe('a'));
      }),
    );
  });
});

describe('TermList', () => {
  const terms = new TermList('bertani\npertanian\npetani\ntani\n');

  it('finds a term, a beginning and a part', () => {
    expect(terms.find('petani')).toBe(2);
    expect(terms.find('pet')).toBe(-1);
    expect(terms.range('pe')).toEqual([1, 3]);
    expect(terms.range('x')).toEqual([4, 4]);
    expect([...terms.containing('tani')]).toEqual([0, 1, 2, 3]);
    expect([...terms.containing('zzz')]).toEqual([]);
  });

  it('may be empty', () => {
    const none = new TermList('');
    expect([none.size, none.find('a'), none.range('a')]).toEqual([0, -1, [0, 0]]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, parseDay, parseQuery } from '../parse-query';

const partsOf = (text: string) =>
  parseQuery(text).parts.map(({ name, value, negated }) => `${negated ? '-' : ''}${name}=${value}`);

describe('parseQuery', () => {
  it.each([
    ['banjir jakarta', ['word=banjir', 'word=jakarta']],
    ['"hujan deras"', ['phrase=hujan deras']],
    ['situs:detik', ['site=detik']],
    ['site:kompas.com', ['site=kompas.com']],
    ['tag:"dua kata" tag:ekonomi', ['tag=dua kata', 'tag=ekonomi']],
    ['sebelum:2024 sesudah:2024-05', ['before=2024', 'after=2024-05']],
    ['before:2024-05-31 after:2024', ['before=2024-05-31', 'after=2024']],
    ['favorit:ya', ['favourite=ya']],
    ['-kata -"dua kata" -situs:detik', ['-word=kata', '-phrase=dua kata', '-site=detik']],
    ['SITUS:detik', ['site=detik']],
  ])('reads %j', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    ['penulis:siti', ['word=penulis:siti']],
    ['sebelum:kemarin', ['word=sebelum:kemarin']],
    ['sebelum:2024-13', ['word=sebelum:2024-13']],
    ['favorit:mungkin', ['word=favorit:mungkin']],
    ['situs: detik', ['word=situs:', 'word=detik']],
    ['constructor:x', ['word=constructor:x']],
    ['https://koran.example/a', ['word=https://koran.example/a']],
    ['-', ['word=-']],
    ['""', []],
  ])('takes what it does not know in %j as words', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it('says where each part stands', () => {
    const text = 'banjir -situs:detik "hujan deras"';
    const found = parseQuery(text).parts.map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['banjir', '-situs:detik', '"hujan deras"']);
  });

  it.each([
    ['ban', true],
    ['hujan ban', true],
    ['"hujan de', true],
    ['ban ', false],
    ['"hujan deras"', false],
    ['tag:eko', false],
    ['-ban', false],
    ['', false],
  ])('knows whether a word of %j is being typed', (text, typing) => {
    expect(parseQuery(text).typing).toBe(typing);
  });

  it('reads whatever is typed without failing, each part where it says', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(' ', '"', '-', ':', 'situs:', 'tag:', 'sebelum:', '2024', 'kata', '\n', 'é'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { parts } = parseQuery(text);
        const ends = [0, ...parts.map(({ end }) => end)];
        const isInOrder = parts.every(({ start, end }, at) => start >= ends[at]! && end > start);
        expect(isInOrder && ends.at(-1)! <= text.length && parts.every(({ value }) => value !== '')).toBe(
          true,
        );
      }),
    );
  });

  it('reads the same parts out of what formatQuery writes', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(' ', '"', '-', ':', 'situs:', 'tag:', 'sebelum:', '2024', 'kata', 'ya', 'favorit:'),
        )
        .map((all) => all.join('')),
    );
    const plain = (text: string) =>
      parseQuery(text).parts.map(({ name, value, negated }) => ({ name, value, negated }));
    fc.assert(
      fc.property(anything, (text) => {
        const parts = plain(text);
        expect(plain(formatQuery(parts))).toEqual(parts);
      }),
    );
  });
});

describe('parseDay', () => {
  it('gives the beginning of a year, month or day where the reader is', () => {
    expect(parseDay('2024')).toBe(new Date(2024, 0, 1).getTime());
    expect(parseDay('2024-5')).toBe(new Date(2024, 4, 1).getTime());
    expect(parseDay('2024-05-31')).toBe(new Date(2024, 4, 31).getTime());
  });

  it.each(['2024-02-30', '2024-00', '24', '2024/05', 'kemarin', ''])('gives nothing for %j', (value) => {
    expect(parseDay(value)).toBeNull();
  });
});

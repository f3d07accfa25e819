import { describe, expect, it } from 'vitest';
import { roughen } from '../../../sites/rough-pattern';
import { firstLook } from '../first-look';
import { TextPattern } from '../text-patterns';

const candidates = (sources: string[], text: string) =>
  firstLook(sources.map((source) => new TextPattern('promo', source, roughen(source))))(text).map(
    ({ source }) => source,
  );

describe('a first look at a text', () => {
  const ANCHORED = ['^baca (juga)', '^(?<kata>lihat) juga', '^bacalah.{0,20}$', '^(?:baca|simak) juga'];

  it('finds all patterns that may match, in their order', () => {
    expect(candidates(ANCHORED, 'Baca juga: pasar')).toEqual([ANCHORED[0], ANCHORED[3]]);
    expect(candidates(ANCHORED, 'Lihat juga ini')).toEqual([ANCHORED[1]]);
    expect(candidates(ANCHORED, 'Warga baca juga')).toEqual([]);
  });

  it('finds those that may stand anywhere, alone or as a choice', () => {
    expect(candidates(['^baca', 'lihat juga'], 'Mari lihat juga')).toEqual(['lihat juga']);
    expect(candidates(['^baca', '^simak$|lihat juga'], 'Mari lihat juga')).toEqual(['^simak$|lihat juga']);
    expect(candidates(['^baca', '^(?:a|b)[|]\\|x'], 'a||x')).toEqual(['^(?:a|b)[|]\\|x']);
  });

  it('leaves what is broken, or cannot be looked at roughly, to be asked by itself', () => {
    expect(candidates(['^baca', '^(lihat'], 'baca')).toEqual(['^baca']);
    expect(candidates(['^baca', '^\\p{Lu}'], 'warga')).toEqual(['^\\p{Lu}']);
    expect(candidates([], 'warga')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { tagsOn } from '../tags-on';
import { neighbourOf } from '../use-row-actions';
import { between } from '../use-selection';

describe('between', () => {
  const ids = ['a', 'b', 'c', 'd'];

  it('takes both ends, in either direction', () => {
    expect(between(ids, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(between(ids, 'd', 'b')).toEqual(['b', 'c', 'd']);
    expect(between(ids, 'c', 'c')).toEqual(['c']);
  });

  it('takes the end alone where the beginning has left the list', () => {
    expect(between(ids, 'gone', 'c')).toEqual(['c']);
  });
});

describe('tagsOn', () => {
  const row = (id: string, tags: string[]) => [id, { ok: true, id, article: { tags } }] as const;
  const rows = new Map<string, unknown>([
    row('a', ['x', 'y']),
    row('b', ['x']),
    ['c', { ok: false, id: 'c' }] as const,
  ]) as never;

  it('tells tags on all from tags on some', () => {
    expect(tagsOn(['a', 'b'], rows)).toEqual([
      { tag: 'x', all: true },
      { tag: 'y', all: false },
    ]);
  });

  it('counts a record that cannot be read as one without tags', () => {
    expect(tagsOn(['a', 'c'], rows).every(({ all }) => !all)).toBe(true);
  });
});

describe('neighbourOf', () => {
  const ids = ['a', 'b', 'c', 'd'];

  it.each([
    [1, ['b'], 'c'],
    [1, ['b', 'c'], 'd'],
    [3, ['d'], 'c'],
    [2, ['b', 'c', 'd'], 'a'],
    [0, ids, undefined],
  ])('row %i, %j gone: %s', (at, gone, expected) => {
    expect(neighbourOf(ids, at, new Set(gone))).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { CAPS } from '../../library/draft-schema';
import { isTooLarge } from '../too-large';

const nested = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let at = 0; at < levels; at += 1) value = { a: value };
  return value;
};

describe('isTooLarge', () => {
  it.each<[string, unknown]>([
    ['a million strings', Array.from({ length: 1_000_000 }, () => 'x')],
    ['a million fields', Object.fromEntries(Array.from({ length: 1_000_000 }, (_, at) => [at, 1]))],
    ['nine million characters', { html: 'x'.repeat(9_000_000) }],
    ['nine million characters in many pieces', Array.from({ length: 9_000 }, () => 'x'.repeat(1_000))],
    ['a key of nine million characters', { ['x'.repeat(9_000_000)]: 1 }],
    ['five thousand levels', nested(5_000)],
    ['lists of lists', Array.from({ length: 200 }, () => Array.from({ length: 200 }, () => 1))],
  ])('refuses %s', (_what, data) => {
    expect(isTooLarge(data)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'x'],
    [
      'the largest story',
      { html: 'x'.repeat(CAPS.html), text: 'x'.repeat(CAPS.text - 100), authors: ['a', 'b'] },
    ],
    ['some levels', nested(10)],
  ])('takes %s', (_what, data) => {
    expect(isTooLarge(data)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { TextPattern } from '../text-patterns';

describe('a text pattern', () => {
  it('finds the same in plain texts and in others', () => {
    const pattern = new TextPattern('read-also', '^[^\\p{L}]*baca juga', null);
    expect(pattern.find('» Baca juga: pasar')?.[0]).toBe('» Baca juga');
    expect(pattern.find('中 Baca juga: pasar')).toBeNull();
    expect(pattern.find('» Baca juga: é')?.[0]).toBe('» Baca juga');
  });

  it('is asked exactly where what it is looked for by is no pattern', () => {
    const pattern = new TextPattern('promo', '^baca', '(');
    expect(pattern.mayMatch('simak')).toBe(true);
    expect(pattern.find('Baca juga')?.[0]).toBe('Baca');
  });

  it('is broken for all texts where it is for some', () => {
    const pattern = new TextPattern('promo', '^baca\\-juga', null);
    expect(pattern.find('baca-juga')).toBeNull();
    expect(pattern.broken).toMatch(/^promo: SyntaxError/);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedSources } from '../layers/source-files.ts';

type Messages = Record<string, { message: string }>;
const read = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
const id = read('id');
const en = read('en');
const placeholders = (text = ''): string[] => [...new Set(text.match(/\$\d/g))].sort();

describe('the words of the interface', () => {
  it('are there in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
  });

  it('take the same things in', () => {
    for (const [key, { message }] of Object.entries(id)) {
      expect.soft(placeholders(en[key]?.message), key).toEqual(placeholders(message));
    }
  });

  it('say something', () => {
    for (const [key, { message }] of [...Object.entries(id), ...Object.entries(en)]) {
      expect.soft(message.trim(), key).not.toBe('');
    }
  });

  it('are all in use', () => {
    const code = shippedSources('.', ['components', 'entrypoints', 'utils'])
      .map(({ syntax }) => syntax.text)
      .concat(readFileSync('wxt.config.ts', 'utf8'))
      .join('\n');
    const unused = Object.keys(id).filter(
      (key) => !new RegExp(`(?<![a-zA-Z0-9])${key}(?![a-zA-Z0-9])`).test(code),
    );
    expect(unused).toEqual([]);
  });
});

import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '../zip-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('zipFiles', () => {
  it('gives the same bytes whatever the order of the files', () => {
    const one = zipFiles({ 'b/c.js': bytes('2'), 'a.js': bytes('1') });
    const other = zipFiles({ 'a.js': bytes('1'), 'b/c.js': bytes('2') });
    expect(one).toEqual(other);
  });

  it('gives other bytes for another content, and keeps it', () => {
    const one = zipFiles({ 'a.js': bytes('1') });
    const other = zipFiles({ 'a.js': bytes('2') });
    expect(one).not.toEqual(other);
    expect(unzipSync(other)).toEqual({ 'a.js': bytes('2') });
  });
});

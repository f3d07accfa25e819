import { describe, expect, it } from 'vitest';
import { linksIn } from '../links-in';

describe('linksIn', () => {
  it('takes one address a line, each once, and leaves out empty lines', () => {
    const text = 'https://a.example/1\n\nhttps://b.example/2\nhttps://a.example/1\n';
    expect(linksIn(text)).toEqual({ links: ['https://a.example/1', 'https://b.example/2'], refused: 0 });
  });

  it('finds addresses in sentences, without what closes the sentence', () => {
    expect(linksIn('Baca (https://a.example/x?y=1), lalu “https://b.example/z”.').links).toEqual([
      'https://a.example/x?y=1',
      'https://b.example/z',
    ]);
  });

  it('takes an address as people type it', () => {
    expect(linksIn('detik.com\nwww.kompas.com/read/1').links).toEqual([
      'https://detik.com/',
      'https://www.kompas.com/read/1',
    ]);
  });

  it('counts lines that hold none, and takes no other schemes', () => {
    expect(linksIn('halo\njavascript:alert(1)\nfile:///etc/passwd\nhttps://a.example/')).toEqual({
      links: ['https://a.example/'],
      refused: 3,
    });
  });

  it('leaves out the comments of a dropped list', () => {
    expect(linksIn('# judul\nhttps://a.example/').refused).toBe(0);
  });

  it('takes no more than can be looked through', () => {
    const many = Array.from({ length: 900 }, (_, at) => `https://a.example/${at}`).join('\n');
    expect(linksIn(many).links).toHaveLength(500);
  });
});

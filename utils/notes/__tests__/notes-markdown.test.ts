import { expect, it } from 'vitest';
import { notesMarkdown } from '../notes-markdown';
import { madeHighlight } from './made-highlight';

const highlight = (quote: string, note: string) => madeHighlight('a', { quote, note });

it('writes quotes, notes and where they are from, and lets nothing in them be markup', () => {
  const text = notesMarkdown(
    [highlight('Harga *naik* tajam', 'Cek #harga\nke BPS'), highlight('# bukan judul', '')],
    { title: 'Harga [beras]', url: 'https://koran.example/1' },
  );
  expect(text).toBe(
    [
      '## Harga \\[beras\\]',
      '> Harga \\*naik\\* tajam',
      'Cek \\#harga',
      'ke BPS',
      '> \\# bukan judul',
      '<https://koran.example/1>',
    ].join('\n\n') + '\n',
  );
});

import { expect, it } from 'vitest';
import { looksLikeName } from '../person-names';

it.each(['Lalu Suryadi', 'Hari Susanto', 'Juli Hantoro', 'Juni Kriswanto', 'Cipta Lesmana'])(
  '%s may be a person',
  (name) => expect(looksLikeName(name)).toBe(true),
);

it.each(['Hari Ini', 'Lalu Lintas', 'Setiap Hari', 'Sehari Lalu', 'Juli', 'Hak Cipta', 'Berita Terkait'])(
  '%s is nobody',
  (text) => expect(looksLikeName(text)).toBe(false),
);

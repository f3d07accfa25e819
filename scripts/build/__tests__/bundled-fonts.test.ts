import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACE_FILES } from '../../../utils/settings/face-files';
import { bundledFonts, FONT_ADDRESS } from '../bundled-fonts';

const faces = Object.values(FACE_FILES).flat();
const css = readFileSync(new URL('../../../components/ui/fonts.css', import.meta.url), 'utf8');

/** What a property says in each `@font-face`. */
const told = (property: string) =>
  [...css.matchAll(new RegExp(`^  ${property}: (.*);$`, 'gm'))].map((match) => match[1]);

describe('bundled fonts', () => {
  it('are there for every face, with the licence of each package', () => {
    const files = bundledFonts();
    expect(files.filter(({ absoluteSrc }) => !existsSync(absoluteSrc))).toEqual([]);
    const named = files.map(({ relativeDest }) => relativeDest);
    expect(named.filter((name) => name.startsWith('fonts/'))).toEqual(
      faces.map(({ file }) => `fonts/${file}.woff2`),
    );
    const licences = files.filter(({ relativeDest }) => relativeDest.startsWith('licences/'));
    expect(licences).toHaveLength(4);
    for (const { absoluteSrc } of licences) {
      expect(readFileSync(absoluteSrc, 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
    }
  });

  it('are told to our own pages as to the popup', () => {
    expect(told('src')).toEqual(faces.map(({ file }) => `url('/fonts/${file}.woff2') format('woff2')`));
    expect(told('font-family')).toEqual(faces.map(({ family }) => `'${family}'`));
    expect(told('font-style')).toEqual(faces.map(({ style }) => style));
    expect(told('font-weight')).toEqual(faces.map(({ weight }) => weight));
    expect(faces.every(({ file }) => FONT_ADDRESS.test(`/fonts/${file}.woff2`))).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Widths in px of lines that tell a highlight's colour. */
const widthsIn = (sheet: string): number[] => {
  const css = readFileSync(join(import.meta.dirname, '..', sheet), 'utf8');
  return [...css.matchAll(/border[a-z-]*:\s*([\d.]+)px var\(--noted-line\)/g)].map(([, width]) =>
    Number(width),
  );
};

it.each(['notes.css', 'note-marks.css'])(
  '%s: lines that tell colours apart are wide enough for a double one, which below 3 px is drawn as a solid one',
  (sheet) => {
    const widths = widthsIn(sheet);
    expect(widths.length).toBeGreaterThan(0);
    for (const width of widths) expect(width).toBeGreaterThanOrEqual(3);
  },
);

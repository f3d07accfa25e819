import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEMES as ALL_THEMES } from '../../../utils/settings/reading-options';

type Use = 'text' | 'control';
/** WCAG 2.2: what text needs, and what controls and focus rings do. */
const AA = { text: 4.5, control: 3 };
const AAA = { text: 7, control: 4.5 };
const PAIRS: [string, string, Use][] = [
  ['ink', 'paper', 'text'],
  ['ink', 'tint', 'text'],
  ['ink', 'mark', 'text'],
  ...['yellow', 'green', 'blue', 'pink'].map((colour): [string, string, Use] => [
    'ink',
    `noted-${colour}`,
    'text',
  ]),
  ['ink', 'accent-soft', 'text'],
  ['ink-soft', 'paper', 'text'],
  ['ink-soft', 'tint', 'text'],
  ['accent', 'paper', 'text'],
  ['accent', 'tint', 'text'],
  ['accent', 'accent-soft', 'text'],
  ['accent-strong', 'paper', 'text'],
  ['accent-strong', 'tint', 'text'],
  ['accent-ink', 'accent', 'text'],
  ['accent-ink', 'accent-strong', 'text'],
  ['danger', 'paper', 'text'],
  ['danger', 'tint', 'text'],
  ['paper', 'ink', 'text'],
  ['control', 'paper', 'control'],
  ['control', 'tint', 'control'],
];

const css = ['../tokens.css', '../../notes/note-colours.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');
const base = block(/^\.bening \{([^}]*)\}/gm);
const own = (theme: string) => block(new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`, 'g'));
const theme = (name: string, side: 0 | 1) => ({ ...colours(base, side), ...colours(own(name), side) });

const THEMES = [
  ['light', theme('light', 0), AA],
  ['dark', theme('dark', 1), AA],
  ['sepia', theme('sepia', 0), AA],
  ['black', theme('black', 1), AA],
  ['contrast, by day', theme('contrast', 0), AAA],
  ['contrast, by night', theme('contrast', 1), AAA],
] as const;

/** As `prefers-contrast: more` makes them. */
const FIRMER = THEMES.map(
  ([name, tokens, least]) =>
    [
      `${name}, firmer`,
      { ...tokens, 'ink-soft': tokens.ink, line: tokens.control, accent: tokens['accent-strong'] },
      least,
    ] as const,
);

function block(pattern: RegExp): string {
  return [...css.matchAll(pattern)].map(([, inside]) => inside).join('\n');
}

/** `side`: which half of `light-dark(a, b)`. */
function colours(text: string, side: 0 | 1): Record<string, string> {
  const found = [...text.matchAll(/--([\w-]+):\s*(?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g)];
  return Object.fromEntries(
    found.map(([, name, light, dark, plain]) => [name, plain ?? (side ? dark : light)]),
  );
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each([...THEMES, ...FIRMER])(
  'theme %s',
  (_name, tokens: Record<string, string | undefined>, least) => {
    it.each(PAIRS)('%s on %s', (text, ground, use) => {
      expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(least[use]);
    });
  },
);

it('looks at every theme', () => {
  const named = [...css.matchAll(/\[data-theme='(\w+)'\]/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(ALL_THEMES.filter((name) => name !== 'system')));
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2 AA: 4.5 for text, 3 for controls and focus rings. */
const TEXT = 4.5;
const CONTROL = 3;
const PAIRS: [string, string, number][] = [
  ['ink', 'paper', TEXT],
  ['ink', 'tint', TEXT],
  ['ink', 'mark', TEXT],
  ['ink', 'accent-soft', TEXT],
  ['ink-soft', 'paper', TEXT],
  ['ink-soft', 'tint', TEXT],
  ['accent', 'paper', TEXT],
  ['accent', 'tint', TEXT],
  ['accent', 'accent-soft', TEXT],
  ['accent-strong', 'paper', TEXT],
  ['accent-strong', 'tint', TEXT],
  ['accent-ink', 'accent', TEXT],
  ['accent-ink', 'accent-strong', TEXT],
  ['danger', 'paper', TEXT],
  ['danger', 'tint', TEXT],
  ['paper', 'ink', TEXT],
  ['control', 'paper', CONTROL],
  ['control', 'tint', CONTROL],
];

const css = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8');
const base = block(/\.bening \{([^}]*)\}/);
const themes = {
  light: colours(base, 0),
  dark: colours(base, 1),
  sepia: { ...colours(base, 0), ...colours(block(/\[data-theme='sepia'\] \{([^}]*)\}/), 0) },
};

function block(pattern: RegExp): string {
  return pattern.exec(css)?.[1] ?? '';
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

describe.each(Object.entries(themes))('theme %s', (_, theme) => {
  it.each(PAIRS)('%s on %s', (text, ground, least) => {
    expect(contrast(theme[text] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

import { checkSync } from 'recheck';

/**
 * Few enough choices that trying all of them is quick. The analysis below takes what is counted for constant, which
 * `a?a?a?...` forty times over is not. No rule of ours has half as many.
 */
export function hasFewChoices(source: string): boolean {
  const bare = source.replace(/\\(?:p\{\w+\}|.)|\[(?:\\.|[^\]\\])*\]/gu, 'x');
  const optional = bare.match(/[^(*+?}]\?/g)?.length ?? 0;
  const groups = [...bare.matchAll(/\)\{(\d+)(?:,(\d*))?\}/g)].map(([, least, most]) =>
    Number(most ?? least),
  );
  const wide = [...bare.matchAll(/[^)]\{(\d+),(\d+)\}/g)].filter(
    ([, least, most]) => Number(most) - Number(least) > 20,
  );
  return optional <= 12 && groups.length <= 2 && groups.every((times) => times <= 9) && wide.length <= 4;
}

/** Enough for every pattern of ours on a busy machine; what cannot be judged in it is refused. */
const TIMEOUT_MS = 20_000;

/** What `degreeOf` has answered, by `flags/source`. Tests keep it from run to run. */
export const degrees = new Map<string, number>();

/**
 * How the time that a pattern may take grows with the text: 1 (or 0) linearly, 2 with its square; Infinity for what
 * grows exponentially or cannot be judged. Found by recheck (https://makenowjust-labs.github.io/recheck/), which analyses
 * the automaton and searches for a text that hurts; it is large and takes its time, so rules are judged where they come in, and
 * no script of the extension holds it.
 */
export function degreeOf(source: string, flags = 'iu'): number {
  const key = `${flags}/${source}`;
  let degree = degrees.get(key);
  if (degree === undefined) {
    const found = checkSync(source, flags, { timeout: TIMEOUT_MS, randomSeed: 0 });
    if (found.status === 'safe') degree = 1;
    else if (found.status === 'vulnerable' && found.complexity.type === 'polynomial')
      degree = found.complexity.degree;
    else degree = Infinity;
    degrees.set(key, degree);
  }
  return degree;
}

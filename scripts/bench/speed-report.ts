import type { Subject } from './speed-page';
import { median, percentile } from './statistics';

export interface SpeedRow {
  name: string;
  bytes: number;
  /** Milliseconds of CPU time, one a round; a subject that does not apply is missing. */
  times: ReadonlyMap<Subject, number[]>;
  /** Which level chose the body, with the site's rule (null where there is none) and without. */
  levels: { ruled: string | null; bare: string };
}

export interface GrowthRow {
  kilobytes: number;
  bening: number;
  readability: number;
  detector: number;
}

interface Measured {
  corpus: string;
  rounds: number;
  rows: SpeedRow[];
  /** Milliseconds of the best reading (rule or none) of each page on a CPU slowed down six times. */
  slow: number[];
  growth: GrowthRow[];
  detail: boolean;
}

const BARS: Partial<Record<Subject, number>> = { fragment: 0.4, bare: 1.1, detector: 0.03 };
/** What we should like to see, and have not yet: told, and no failure. */
const AIMS: Partial<Record<Subject, number>> = { ruled: 0.4 };
const WORST = 2;
const NAMES: Record<Subject, string> = {
  fragment: 'site rule, to the fragment',
  ruled: 'site rule, whole article',
  bare: 'no site rule, whole article',
  whole: 'with detection and pages',
  readability: 'Readability alone',
  defuddle: 'Defuddle',
  clone: 'cloneNode of the whole page',
  detector: 'detector',
};

const ratio = ({ times }: SpeedRow, subject: Subject): number =>
  median(times.get(subject) ?? []) / median(times.get('readability') ?? []);
const cell = (value: number): string => value.toFixed(3).padStart(9);

/** Prints the tables; returns the bars that are missed, one line each. */
export function printSpeed({ corpus, rounds, rows, slow, growth, detail }: Measured): string[] {
  const failures: string[] = [];
  console.log(
    `CPU time on the page's thread; ${rows.length} pages of the ${corpus}, ${rounds} rounds, interleaved, one more to warm up\n`,
  );
  console.log(`${''.padEnd(30)} median ms    p95 ms  x Readab.   worst x   pages`);
  for (const subject of Object.keys(NAMES) as Subject[]) {
    const list = rows.filter((row) => row.times.has(subject));
    if (list.length === 0) continue;
    const ms = list.flatMap((row) => row.times.get(subject) ?? []);
    const ratios = list.map((row) => ratio(row, subject));
    const bar = BARS[subject];
    const value = median(ratios);
    const cells = [median(ms), percentile(ms, 95), value, Math.max(...ratios)].map(cell).join(' ');
    const told = bar === undefined ? (AIMS[subject] ? `   aim ${AIMS[subject]}` : '') : `   bar ${bar}`;
    console.log(`${NAMES[subject].padEnd(30)} ${cells}   ${String(list.length).padStart(5)}${told}`);
    if (bar !== undefined && value > bar)
      failures.push(`${NAMES[subject]}: ${value.toFixed(3)} x Readability > ${bar}`);
  }
  for (const subject of ['ruled', 'bare'] as const) {
    for (const row of rows) {
      const value = row.times.has(subject) ? ratio(row, subject) : 0;
      if (value > WORST)
        failures.push(`${row.name} (${NAMES[subject]}): ${value.toFixed(2)} x Readability > ${WORST}`);
    }
  }
  if (slow.length)
    console.log(
      `\nCPU slowed down 6 x, rule where there is one: median ${median(slow).toFixed(0)} ms, p95 ${percentile(slow, 95).toFixed(0)} ms`,
    );
  if (growth.length) failures.push(...printGrowth(growth));
  if (detail) printPages(rows);
  return failures;
}

/** Linear growth: ten times the page, ten times the work; a third more is noise. */
const STEEPEST = 1.33;

function printGrowth(growth: GrowthRow[]): string[] {
  console.log(
    `\n${'page'.padStart(9)} ${'Bening'.padStart(9)} ${'Readab.'.padStart(9)} ${'detector'.padStart(9)}   ms (no rule; our own pages of growing size)`,
  );
  for (const row of growth)
    console.log(
      `${`${row.kilobytes} KB`.padStart(9)} ${cell(row.bening)} ${cell(row.readability)} ${cell(row.detector)}`,
    );
  const [first, last] = [growth[1], growth.at(-1)];
  if (!first || !last) return [];
  const steps = last.kilobytes / first.kilobytes;
  return (['bening', 'detector'] as const)
    .filter((key) => last[key] > first[key] * steps * STEEPEST)
    .map(
      (key) =>
        `${key}: ${first.kilobytes} KB to ${last.kilobytes} KB costs ${(last[key] / first[key]).toFixed(1)} times as much, for ${steps.toFixed(1)} times the page`,
    );
}

function printPages(rows: SpeedRow[]): void {
  const lines = rows.flatMap((row) =>
    (['ruled', 'bare'] as const).flatMap((subject) =>
      row.times.has(subject) ? [{ row, subject, value: ratio(row, subject) }] : [],
    ),
  );
  for (const { row, subject, value } of lines.sort((a, b) => b.value - a.value))
    console.log(
      `  ${value.toFixed(2)}  ${median(row.times.get(subject) ?? [])
        .toFixed(1)
        .padStart(
          5,
        )} ms  ${subject.padEnd(5)}  ${(row.levels[subject] ?? '').padEnd(11)} ${(row.bytes / 1000).toFixed(0).padStart(4)} KB  ${row.name}`,
    );
}

/** What is promised of a figure: at most so much. `value` NaN: it was not measured. */
export interface Bar {
  name: string;
  value: number;
  most: number;
  unit: string;
}

/** Prints each bar with whether it is held; returns those that are missed, one line each. */
export function printBars(bars: Bar[]): string[] {
  console.log('\nBars');
  const lines = bars.map(({ name, value, most, unit }) => {
    const verdict = Number.isNaN(value) ? 'not measured' : value <= most ? 'held' : 'MISSED';
    const digits = most >= 50 ? 0 : 2;
    const text = `${name}: ${Number.isNaN(value) ? '-' : value.toFixed(digits)} ${unit} (at most ${most})`;
    console.log(`  ${verdict.padEnd(13)} ${text}`);
    return { verdict, text };
  });
  return lines.filter(({ verdict }) => verdict === 'MISSED').map(({ text }) => text);
}

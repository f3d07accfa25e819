/**
 * The source of an expression that calls `run` on `subject` (itself an expression) with `args` as JSON.
 * tsx leaves calls to a helper `__name` in compiled functions, so a stand-in comes along.
 */
export function sourceOf(run: (...args: never[]) => unknown, subject: string, args: unknown[]): string {
  const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined');
  return `((__name) => (${run.toString()})(${[subject, ...list].join(', ')}))((named) => named)`;
}

/** Code of libraries that Mozilla's linter warns of, by what stands there, and why it may stay. */
const KNOWN: [RegExp, string][] = [
  [/_attempts\.push|_isSingleImage/, 'Readability: moves markup within its own inert copy of the page'],
  [/createDocument\(\w+,.template.,null\)/, 'DOMPurify: fills the inert document that it cleans'],
  [/\.__html/, 'Preact: dangerouslySetInnerHTML, which ESLint and tests/layers forbid'],
  [/Function\.apply\(null,/, 'PouchDB: map functions as text, which we have none of and the CSP forbids'],
];
const REACH = 120;

/** Why a warning is expected, or null where it is news. `source`: the file; `line`, `column`: from 1, of the warning. */
export function whyExpected(source: string, line: number, column: number): string | null {
  const text = source.split('\n')[line - 1] ?? '';
  const around = text.slice(Math.max(0, column - REACH), column + REACH);
  return KNOWN.find(([pattern]) => pattern.test(around))?.[1] ?? null;
}

import type { Guess } from './guess-rule';

interface RuleFacts {
  id: string;
  name: string;
  host: string;
  example: string;
  year: number;
  selectors: Guess['selectors'];
}

const quote = (text: string) => (text.includes("'") ? `"${text.replace(/"/g, '\\"')}"` : `'${text}'`);

/** `contoh-berita` as an identifier: `contohBerita`; what begins with a digit gets a `site` before it. */
export function identifierOf(id: string): string {
  const name = id.replace(/-+(\w)/g, (_all, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) ? `site${name}` : name;
}

/** The draft of a rule file. What was not found is left out; kinds to remove are for a person to add. */
export function ruleSource({ id, name, host, example, year, selectors }: RuleFacts): string {
  const fields = (['content', 'title', 'authors', 'published'] as const).flatMap((field) => {
    const selector = selectors[field];
    return selector ? [`  ${field}: [${quote(selector)}],`] : [];
  });
  return [
    "import type { SiteRule } from '../site-rule';",
    '',
    '/** Draft of `npm run new-site`: guessed from one saved page. */',
    'export default {',
    `  id: ${quote(id)},`,
    `  name: ${quote(name)},`,
    `  hosts: [${quote(host)}],`,
    "  confidence: 'low',",
    `  year: ${year},`,
    ...fields,
    `  examples: [${quote(example)}],`,
    '} satisfies SiteRule;',
    '',
  ].join('\n');
}

/** The list of rules with one more, in the order of ids. */
export function withRule(index: string, id: string): string {
  const name = identifierOf(id);
  const imported = insertSorted(
    index,
    /^import (?!type)\w+ from '\.\/([\w-]+)';$/gm,
    id,
    `import ${name} from './${id}';`,
  );
  return insertSorted(imported, /^ {2}(\w+),$/gm, name, `  ${name},`);
}

/** The list of news hosts with one more, unless the list has it or its parent. */
export function withHost(source: string, host: string): string {
  const labels = host.split('.');
  const covered = labels.some((_label, at) => source.includes(`\n  '${labels.slice(at).join('.')}',`));
  return covered ? source : insertSorted(source, /^ {2}'([\w.-]+)(?:\/\w+)?',$/gm, host, `  '${host}',`);
}

/** Puts `line` before the first line whose key (the pattern's first group) comes after `key`, else after the last. */
function insertSorted(source: string, pattern: RegExp, key: string, line: string): string {
  const lines = [...source.matchAll(pattern)];
  const next = lines.find((match) => (match[1] ?? '') > key);
  if (next) return `${source.slice(0, next.index)}${line}\n${source.slice(next.index)}`;
  const last = lines.at(-1);
  if (!last) throw new Error('the list that the new entry belongs into was not found');
  const end = last.index + last[0].length;
  return `${source.slice(0, end)}\n${line}${source.slice(end)}`;
}

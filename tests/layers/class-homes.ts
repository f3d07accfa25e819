import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';

/** What all pages share; the sheets of a part may say more about it. */
const SHARED = 'components/ui';

/** The sheets of a page, by their paths from the root, as its own sheet imports them. */
export function sheetsOf(root: string, page: string): string[] {
  const imports = readFileSync(join(root, page), 'utf8').matchAll(/@import '([^']+)'/g);
  return [...imports].map(([, path]) => join(dirname(page), path!));
}

/**
 * Classes that the sheets of two parts (folders) style as their own, on one page: what one says of its class falls on the
 * other's. `css` answers with the text of a sheet. A class is styled as one's own by a rule for it alone: `.choice { ... }`.
 */
export function sharedClasses(sheets: readonly string[], css: (sheet: string) => string): string[] {
  const homes = new Map<string, Set<string>>();
  for (const sheet of sheets.filter((path) => dirname(path) !== SHARED))
    for (const name of ownClasses(css(sheet)))
      homes.set(name, (homes.get(name) ?? new Set()).add(dirname(sheet)));
  return [...homes]
    .filter(([, parts]) => parts.size > 1)
    .map(([name, parts]) => `${name}: ${[...parts].join(', ')}`);
}

function ownClasses(css: string): string[] {
  const selectors = css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{/g);
  return [...selectors]
    .flatMap(([, list]) => list!.split(','))
    .flatMap((selector) => /^\s*(?:\.bening )?\.([\w-]+)\s*$/.exec(selector)?.[1] ?? []);
}

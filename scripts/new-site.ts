/**
 * `npm run new-site ID SAVED.html URL`: drafts the rule of a site from one saved page. Writes the rule and a fixture with
 * the page's structure and none of its text, and says what to do next. Exit: 0 written, 1 refused, 2 bad arguments.
 */
import { existsSync, readFileSync } from 'node:fs';
import { writeSite } from './new-site/write-site';

function main([id, file, url, ...rest]: string[]): number {
  if (!id || !file || !url || rest.length > 0 || !/^https?:/.test(url) || !URL.canParse(url)) {
    console.error('Usage: npm run new-site -- ID SAVED.html URL');
    return 2;
  }
  if (!existsSync(file)) {
    console.error(`No such file: ${file}`);
    return 2;
  }
  const year = new Date().getFullYear();
  const written = writeSite({ root: '.', id, html: readFileSync(file, 'utf8'), url, year });
  if (!written.ok) {
    console.error(written.reason);
    return 1;
  }
  const { files, rule, themes, words } = written;
  const [rulePath, , , page, gold] = files;
  console.log(`Written:\n${files.map((path) => `  ${path}`).join('\n')}\n`);
  for (const field of ['content', 'title', 'authors', 'published'] as const)
    console.log(
      `  ${field.padEnd(10)} ${rule[field]?.[0] ?? '(no lasting name found: look for one, or leave it to the generic rules)'}`,
    );
  if (themes.length > 0)
    console.log(
      `\nThe page is made with ${themes.join(', ')}: a theme rule reads it already, so the site may need no content of its own.`,
    );
  console.log(`
The draft reads ${words} words of the fixture. Next:
  1. npm run -s extract -- ${file} --url ${url} --explain
     Is the body whole and clean? What is left over goes into remove / removeText, by kind.
  2. Set name, hosts (the bare domain covers its subdomains), confidence and outletNames in ${rulePath}.
  3. Check ${page} for words of the publisher, and correct ${gold} block by block.
  4. npx vitest run tests/__tests__/fixtures-corpus.test.ts utils/sites
CONTRIBUTING.md tells the rest.`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));

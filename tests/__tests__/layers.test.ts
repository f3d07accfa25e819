import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { sharedClasses, sheetsOf } from '../layers/class-homes';
import { impurities } from '../layers/global-faults';
import { HTML_MAKER, htmlFaults, PURIFIER } from '../layers/html-faults';
import { MAKES_HTML, MAKES_NO_HTML } from '../layers/html-samples';
import { importFaults, rankOf } from '../layers/import-faults';
import { parseSource, shippedSources } from '../layers/source-files';

const ROOT = join(import.meta.dirname, '../..');
const files = shippedSources(ROOT, ['utils', 'components', 'entrypoints']);

/** The mark of all that is ours. */
const OURS = 'bening';

describe('the style sheets of a page', () => {
  const read = (sheet: string) => readFileSync(join(ROOT, sheet), 'utf8');

  it.each(['library', 'options', 'welcome'])('%s: no two parts have a class in common', (page) => {
    const sheets = sheetsOf(ROOT, `entrypoints/${page}/style.css`);
    expect(sheets.length).toBeGreaterThan(3);
    expect(sharedClasses(sheets, read).filter((fault) => !fault.startsWith(`${OURS}:`))).toEqual([]);
  });

  it('are seen to have one', () => {
    const css = '.choice { color: red } @media print { .bening .choice, b { top: 0 } }';
    expect(sharedClasses(['components/a/x.css', 'components/b/y.css'], () => css)).toHaveLength(1);
    expect(sharedClasses(['components/a/x.css', 'components/ui/y.css'], () => css)).toEqual([]);
  });
});

describe('the layers of the project', () => {
  it('are walked whole', () => {
    for (const folder of ['utils/extraction/', 'utils/sites/', 'components/', 'entrypoints/'])
      expect(files.filter(({ path }) => path.startsWith(folder)).length).toBeGreaterThan(5);
    expect(files.map(({ path }) => path)).toContain(HTML_MAKER);
  });

  it('import one way', () => {
    expect(files.flatMap(importFaults)).toEqual([]);
  });

  it('are pure at the bottom: no browser, network, storage, clock or chance', () => {
    expect(files.filter(({ path }) => rankOf(path) === 0).flatMap(impurities)).toEqual([]);
  });

  it('turn strings into HTML in one file', () => {
    expect(files.flatMap(htmlFaults)).toEqual([]);
  });
});

/** Each rule is seen to catch what it is there for, and to let go what it is not. */
describe('the watch over the layers', () => {
  const faulty = (path: string, text: string) => importFaults(parseSource(path, text)).length > 0;

  it.each([
    ['utils/extraction/x.ts', "import { saveArticle } from '../library/save-article';"],
    ['utils/sites/x.ts', "import { readChoices } from '../settings/site-choices';"],
    ['utils/detection/x.ts', "import type { Protocol } from '../messaging/protocol';"],
    ['utils/extraction/x.ts', "export { wait } from '../../entrypoints/detector.content/wait';"],
    ['utils/extraction/x.ts', "import { browser } from 'wxt/browser';"],
    ['utils/sites/x.ts', "const { browser } = await import('wxt/browser');"],
    ['utils/detection/x.ts', "import { t } from '../i18n';"],
    ['utils/library/x.ts', "import { sendMessage } from '../messaging/messenger';"],
    ['utils/settings/x.ts', "import type { View } from '../../components/reader/reader-view';"],
    ['utils/messaging/x.ts', "import { openReader } from '../../entrypoints/background/run-reader';"],
    ['components/reader/X.tsx', "import { browser } from 'wxt/browser';"],
    ['components/reader/X.tsx', "import { extractArticle } from '../../utils/extraction';"],
    ['components/reader/X.tsx', "import { type Article, NO_RULE } from '../../utils/sites/site-rule';"],
    ['components/reader/X.tsx', "import { sendMessage } from '../../utils/messaging/messenger';"],
    ['components/reader/X.tsx', "import { mount } from '../../entrypoints/reader/mount';"],
    ['helpers/x.ts', "import { t } from '../utils/i18n';"],
  ])('sees that %s may not hold %s', (path, text) => {
    expect(faulty(path, text)).toBe(true);
  });

  it.each([
    [
      'utils/extraction/x.ts',
      "import { findThemes } from '../sites/find-themes'; import p from 'dompurify';",
    ],
    [
      'utils/library/x.ts',
      "import type { Article } from '../extraction/types'; import * as v from 'valibot';",
    ],
    ['utils/messaging/x.ts', "import { findSiteRule } from '../sites/find-site-rule';"],
    ['entrypoints/reader/x.tsx', "import { ReaderSheet } from '../../components/reader/ReaderSheet';"],
    [
      'components/reader/X.tsx',
      "import { t } from '../../utils/i18n'; import { useState } from 'preact/hooks';",
    ],
    ['components/reader/X.tsx', "import { type Article } from '../../utils/extraction/types';"],
  ])('lets %s hold %s', (path, text) => {
    expect(faulty(path, text)).toBe(false);
  });

  it.each([
    'await fetch(url)',
    'browser.storage.local.get()',
    'const now = Date.now();',
    'const now = new Date();',
    'setTimeout(work, 10)',
    'window.localStorage.clear()',
    'const n = Math.random();',
  ])('sees the impurity in: %s', (text) => {
    expect(impurities(parseSource('utils/extraction/x.ts', text))).toHaveLength(1);
  });

  it.each(['new Date(iso)', 'Date.parse(iso)', 'page.fetch', 'const f = (fetch: string) => 1'])(
    'lets pass: %s',
    (text) => {
      expect(impurities(parseSource('utils/extraction/x.ts', text))).toEqual([]);
    },
  );

  it.each(MAKES_HTML)('sees HTML being made by: %s', (text) => {
    expect(htmlFaults(parseSource('components/reader/X.tsx', text))).not.toEqual([]);
    expect(htmlFaults(parseSource(HTML_MAKER, text))).toEqual([]);
  });

  it('lets one more file use DOMPurify, and nothing else that makes HTML', () => {
    const own = "import createDOMPurify from 'dompurify';";
    expect(htmlFaults(parseSource(PURIFIER, own))).toEqual([]);
    expect(htmlFaults(parseSource(PURIFIER, 'element.innerHTML = text;'))).not.toEqual([]);
  });

  it.each(MAKES_NO_HTML)('lets pass: %s', (text) => {
    expect(htmlFaults(parseSource('components/reader/X.tsx', text))).toEqual([]);
  });
});

describe('the lint rule', () => {
  const eslint = new ESLint({ cwd: ROOT });
  const RULES = /^no-(?:restricted-syntax|unsanitized)/;
  const faults = async (text: string, filePath: string) => {
    const [result] = await eslint.lintText(text, { filePath });
    expect(result?.fatalErrorCount).toBe(0);
    return result?.messages.filter(({ ruleId }) => RULES.test(ruleId ?? '')) ?? [];
  };

  it.each(MAKES_HTML)('sees HTML being made by: %s', async (text) => {
    for (const folder of ['components/reader', 'entrypoints/library', 'utils/exchange'])
      expect(await faults(text, `${folder}/X.tsx`), folder).not.toEqual([]);
    // The one file holds no views, so it cannot be parsed as one.
    if (!text.includes('/>')) expect(await faults(text, HTML_MAKER)).toEqual([]);
  });

  it.each(MAKES_NO_HTML)('lets pass: %s', async (text) => {
    expect(await faults(text, 'components/reader/X.tsx')).toEqual([]);
  });
});

import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { detik, readFixture } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { until } from '../harness/until.ts';

/** The same page where the detector runs and where it does not: detik is a news host, the other is on no list. */
const KNOWN = detik.url;
const UNKNOWN = detik.url.replace('news.detik.com', 'bukan-berita.example');

/** Every file of the build, and some names that others have. */
function filesOf(build: string): string[] {
  const folder = join(process.env.BENING_OUT ?? '.output', build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** All that a script of the page can see of itself. */
const traces = (page: Document) => {
  const view = page.defaultView!;
  return {
    html: page.documentElement.outerHTML.replaceAll(view.location.hostname, 'HOST'),
    names: Object.getOwnPropertyNames(view).sort(),
    ownOfDocument: Object.getOwnPropertyNames(page),
    sheets: [page.styleSheets.length, page.adoptedStyleSheets.length],
    fonts: [...page.fonts].map(({ family }) => family),
    asked: view.performance
      .getEntriesByType('resource')
      .map(({ name }) => name.replaceAll(view.location.hostname, 'HOST'))
      // Which the browser asks for when it likes.
      .filter((name) => !name.endsWith('/favicon.ico'))
      .sort(),
    marks: [...view.performance.getEntriesByType('mark'), ...view.performance.getEntriesByType('measure')]
      .length,
    stored: [view.localStorage.length, view.sessionStorage.length, page.cookie],
  };
};

inEachBrowser('a site that looks for Bening', (stage) => {
  beforeAll(() => {
    const page = { body: readFixture(detik), headers: detik.headers };
    stage.server.serve(KNOWN, page);
    stage.server.serve(UNKNOWN, {
      ...page,
      body: page.body.replaceAll('news.detik.com', 'bukan-berita.example'),
    });
  });

  test('can load none of its files, by any way a page has', async () => {
    const { browser } = stage;
    await browser.open(KNOWN);
    const files = filesOf(browser.name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
    expect(files).toContain('reader.js');
    const loaded = await browser.inPage(
      async (page, origin, paths) => {
        const byElement = (kind: 'img' | 'script' | 'link' | 'module', url: string) =>
          new Promise<boolean>((resolve) => {
            const tag = kind === 'module' ? 'script' : kind;
            const element = page.createElement(tag) as HTMLImageElement & HTMLLinkElement;
            if (kind === 'module') element.setAttribute('type', 'module');
            element.onload = () => resolve(true);
            element.onerror = () => resolve(false);
            if (tag === 'link') {
              element.rel = 'stylesheet';
              element.href = url;
            } else element.src = url;
            page.head.append(element);
          });
        const got: string[] = [];
        for (const path of paths) {
          const url = `${origin}/${path}`;
          const answers = await Promise.all([
            fetch(url).then(
              () => true,
              () => false,
            ),
            fetch(url, { mode: 'no-cors' }).then(
              () => true,
              () => false,
            ),
            byElement('img', url),
            byElement('script', url),
            byElement('link', url),
            byElement('module', url),
          ]);
          if (answers.includes(true)) got.push(`${path}: ${answers.join()}`);
        }
        return got;
      },
      browser.extensionOrigin,
      files.filter((file) => /\.(?:js|html|css|png|json|woff2)$/.test(file)),
    );
    expect(loaded).toEqual([]);
  });

  test('sees the same page with the detector and without it', async () => {
    const { browser } = stage;
    await browser.open(UNKNOWN);
    const without = await browser.inPage(traces);
    await browser.open(KNOWN);
    // The detector has run: the button knows what the page is.
    await until('the detector', async () =>
      browser.inExtension(async (api) => {
        const [tab] = await api.tabs.query({ active: true });
        return (await api.action.getTitle({ tabId: tab?.id })) !== (await api.action.getTitle({}));
      }),
    );
    expect(await browser.inPage(traces)).toEqual(without);
  });

  test('sees one closed element while the popup is open, and nothing after', async () => {
    const { browser, reader } = stage;
    await browser.open(KNOWN);
    const before = await browser.inPage(traces);
    await reader.open();
    const during = await browser.inPage((page) => {
      const [host, ...more] = [...page.documentElement.children].filter(
        ({ localName }) => !/^(?:head|body)$/.test(localName),
      );
      return {
        host: host?.localName,
        attributes: host?.getAttributeNames(),
        root: host?.shadowRoot ?? null,
        inside: host?.childElementCount,
        more: more.length,
        names: Object.getOwnPropertyNames(page.defaultView),
      };
    });
    expect(during).toMatchObject({ host: 'bening-reader', root: null, inside: 0, more: 0 });
    expect(during.names.sort()).toEqual(before.names);
    await reader.clickOn('readerClose');
    await reader.isGone();
    const after = await browser.inPage(traces);
    // The story's own pictures were shown once more; nothing else was asked for.
    expect(
      after.asked.filter((name) => !before.asked.includes(name) && !/HOST|\.(?:jpe?g|png|webp)/.test(name)),
    ).toEqual([]);
    expect({ ...after, asked: [] }).toEqual({ ...before, asked: [] });
  });
});

import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { EVIL_HOST, HOSTILE_CASES, payloadMark } from '../../fixtures/hostile/cases.ts';
import { smallPortal } from '../../fixtures/index.ts';
import { buildWithout } from '../../walls/build-without.ts';
import { OLD_PLAIN_PAGE, PLAIN_PAGE, servePlainPage, type Walls } from '../../walls/serve-plain-page.ts';
import { inEachBrowser, type Stage } from '../harness/in-each-browser.ts';
import { LibraryPage } from '../harness/library-page.ts';
import { seedLibrary } from '../harness/seed-library.ts';
import type { TestBrowser } from '../harness/test-browser.ts';
import { until } from '../harness/until.ts';

const HTML = readFileSync(`tests/fixtures/pages/${smallPortal.file}`, 'utf8');
/** A page that names the cases without running them, and a record that does. */
const NAMED = HOSTILE_CASES.map((_case, at) => `<p>Paragraf yang memuat ${payloadMark(at)}</p>`).join('\n');
const story = (html: string) => ({
  url: 'https://uji.example/berita/1/contoh-judul-berita',
  title: 'Rekaman Asing',
  savedAt: '2026-11-20T08:00:00+07:00',
  readAt: null,
  favourite: false,
  tags: [],
  html: `<p>Paragraf pertama.</p>${html}`,
  text: 'Paragraf pertama.',
  progress: null,
});

/** What runs, loads from elsewhere, frames or submits. */
const THREATS =
  'script, style, link, meta, base, iframe, frame, object, embed, portal, form, input, select, textarea, svg, math, video, audio, track, source, template, marquee, details';

interface Damage {
  /** Cases whose script ran. */
  ran: string[];
  /** What was asked of the host that nobody may ask. */
  asked: string[];
}

/** Counts damage from the moment it is made: what a case's script leaves on the page, and what it asks for. */
function watch({ server, browser }: Stage): { damage(): Promise<Damage>; begin(): void } {
  let asked: string[] = [];
  server.play(EVIL_HOST, ({ url }, response) => {
    asked.push(url ?? '');
    response.writeHead(204).end();
    return true;
  });
  return {
    begin: () => void (asked = []),
    damage: async () => ({ ran: namesOf(await settled(browser)), asked: [...asked] }),
  };
}

/** Marks on the page and on the frame that shows a story, once animations and pictures had their time. */
async function settled(browser: TestBrowser): Promise<string[]> {
  return browser.inPage(async (page) => {
    const paint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    // A picture of ours that fails after all of theirs: their errors have been told by then.
    const last = page.createElement('img');
    const told = new Promise((resolve) => last.addEventListener('error', resolve));
    last.src = 'data:image/png;base64,x';
    await told;
    for (let frames = 0; frames < 20; frames += 1) await paint();
    const windows = [page.defaultView, page.querySelector('iframe')?.contentWindow];
    return windows.flatMap((each) => Object.keys(each ?? {}).filter((name) => name.startsWith('beningHit')));
  });
}

const namesOf = (marks: string[]) =>
  marks.map((mark) => HOSTILE_CASES.find((each) => each.mark === mark)?.name ?? mark);

/** Clicks what leads nowhere good, and sends what can be sent. */
function provoke(root: ShadowRoot | Document): void {
  for (const link of root.querySelectorAll<HTMLElement>('.article-body a'))
    if (!/^https?:/i.test(link.getAttribute('href') ?? '')) link.click();
  for (const form of root.querySelectorAll<HTMLFormElement>('.article-body form')) form.requestSubmit?.();
}

function remains(root: ShadowRoot | Document, threats: string): string[] {
  const body = root.querySelector('.article-body');
  const handlers = [...(body?.querySelectorAll('*') ?? [])].filter((element) =>
    element
      .getAttributeNames()
      .some((name) => /^on|^(?:style|id|name|srcset|action|formaction|background|ping)$/i.test(name)),
  );
  return [...(body?.querySelectorAll(threats) ?? []), ...handlers]
    .map((element) => element.cloneNode(false) as Element)
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** Of the frame in the library: does anything that stands in it work? */
const frameState = (page: Document, threats: string) => {
  const inside = page.querySelector('iframe')?.contentDocument;
  return {
    shown: inside?.querySelectorAll('.article-body *').length ?? 0,
    threats: inside?.querySelectorAll(`.article-body :is(${threats})`).length ?? 0,
  };
};

inEachBrowser(
  'the popup with the sanitiser off',
  (stage) => {
    test('is held by the second look: nothing runs, nothing is asked for, nothing stands that could', async () => {
      const { browser, reader, server } = stage;
      const watching = watch(stage);
      server.serve(smallPortal.url, { body: HTML.replace('<div id="wpdevar_comment_1"', `${NAMED}$&`) });
      await browser.open(smallPortal.url);
      watching.begin();
      const popup = await reader.open();
      expect(popup.body).toContain(payloadMark(HOSTILE_CASES.length - 1));
      await browser.inReader(provoke as never);
      expect(await watching.damage()).toEqual({ ran: [], asked: [] });
      const left = await browser.inReader(remains, THREATS);
      expect(left?.filter((html) => !/^<(?:button|div) /.test(html))).toEqual([]);
    });
  },
  'id',
  buildWithout('sanitiser'),
);

inEachBrowser(
  'the library with the sanitiser and the second look off',
  (stage) => {
    test('is held by the frame: what stands in it neither runs nor loads nor sends', async () => {
      const { browser } = stage;
      const watching = watch(stage);
      const library = new LibraryPage(browser);
      await seedLibrary(browser, [story(NAMED)]);
      await library.go('#/');
      watching.begin();
      await library.click('Rekaman Asing');
      await library.story();
      const { shown, threats } = await browser.inPage(frameState, THREATS);
      // The wall is really off: hostile elements do stand there.
      expect(threats).toBeGreaterThan(50);
      expect(shown).toBeGreaterThan(threats);
      await browser.inPage((page) => {
        const inside = page.querySelector('iframe')?.contentDocument;
        for (const form of inside?.querySelectorAll('form') ?? []) form.requestSubmit();
        for (const button of inside?.querySelectorAll<HTMLElement>(
          '.article-body :is(input, button[formaction])',
        ) ?? [])
          button.click();
      });
      const { ran, asked } = await watching.damage();
      expect(ran).toEqual([]);
      // Pictures are what the frame's policy allows, from anywhere; in Chromium a style that comes with a node loads its own (`/c`).
      expect(asked.filter((path) => !/\.png$|^\/c$/.test(path))).toEqual([]);
      expect(await browser.url()).toContain('library.html');
    });
  },
  'id',
  buildWithout('sanitiser', 'second-look'),
);

inEachBrowser('the sanitiser with every other wall off', (stage) => {
  let watching: ReturnType<typeof watch>;
  beforeAll(async () => {
    watching = watch(stage);
    await servePlainPage(stage.server);
  });

  test.each([
    [PLAIN_PAGE, 'showStored'],
    [PLAIN_PAGE, 'showRead'],
    [OLD_PLAIN_PAGE, 'showStored'],
    [OLD_PLAIN_PAGE, 'showRead'],
  ] as const)('lets nothing through: %s, %s', async (address, how) => {
    const { browser } = stage;
    await browser.open(address);
    watching.begin();
    const shown = await browser.inPage(
      (page, way, all) => {
        const { walls } = page.defaultView as unknown as { walls: Walls };
        return all.map((html) => walls[way](html));
      },
      how,
      HOSTILE_CASES.map(({ html }) => html),
    );
    expect(shown.filter((html) => html !== null).length).toBe(HOSTILE_CASES.length);
    const left = await browser.inPage((page, threats) => {
      for (const link of page.querySelectorAll<HTMLElement>('a'))
        if (!/^https?:/i.test(link.getAttribute('href') ?? '')) link.click();
      return [...page.querySelectorAll(`body > div :is(${threats})`)].map(({ outerHTML }) =>
        outerHTML.slice(0, 120),
      );
    }, THREATS);
    expect(left).toEqual([]);
    expect(await watching.damage()).toEqual({ ran: [], asked: [] });
  });

  test.each([PLAIN_PAGE, OLD_PLAIN_PAGE])(
    'lets no shadow tree of %s through, closed ones neither',
    async (address) => {
      const { browser } = stage;
      await browser.open(address);
      const hits = () =>
        browser.inPage((page) =>
          [...(page.defaultView as unknown as { shadowHits: string[] }).shadowHits].sort(),
        );
      await settled(browser);
      const own = await hits();
      // Each ran once, by the page's own doing.
      expect(own).toEqual([...new Set(own)]);
      expect(own.length).toBeGreaterThanOrEqual(12);
      watching.begin();
      await browser.inPage((page) => (page.defaultView as unknown as { walls: Walls }).walls.showLive());
      expect(await watching.damage()).toEqual({ ran: [], asked: [] });
      expect(await hits()).toEqual(own);
    },
  );
});

/** Metadata as hostile as the text: it is shown as it is written. */
const EVIL_TEXT = '</script><img src=x onerror=beningHitMeta=1> %READER-BYLINE% ${title}';
const LD = JSON.stringify({
  '@type': 'NewsArticle',
  headline: EVIL_TEXT,
  author: { name: `<img src=x onerror=beningHitLd=1> Ratna` },
  image: { url: 'javascript:beningHitImage=1' },
  articleSection: '<b onmouseover=beningHitSection=1>Kabar</b>',
}).replaceAll('</', '<\\/');

inEachBrowser('with every wall up', (stage) => {
  let watching: ReturnType<typeof watch>;
  beforeAll(() => {
    watching = watch(stage);
  });

  test('a hostile page is read, and what it does it does alone', async () => {
    const { browser, reader, server } = stage;
    const bare = HTML.replaceAll(
      smallPortal.headline,
      'Judul &lt;img src=x onerror=beningHitTitle=1&gt; berita',
    )
      .replace('</head>', `<script type="application/ld+json">${LD}</script></head>`)
      .replace('Ratna Wulandari', '&lt;img src=x onerror=beningHitBy=1&gt; Ratna Wulandari')
      // The page runs its own markup; where a copy of it would run is told apart.
      .replace(
        '<div id="wpdevar_comment_1"',
        '<p>&lt;img src=x onerror=beningHitText=1&gt; %READER-TITLE%</p><p>Teks ' +
          '<img src="/x.jpg" width="400" height="300" onload="(window.beningCopies ??= []).push(this.getRootNode() !== document)"></p>$&',
      );
    server.serve(smallPortal.url, { body: bare });
    await browser.open(smallPortal.url);
    watching.begin();
    const popup = await reader.open();
    expect(popup.headline).toContain('<img src=x onerror=beningHitTitle=1>');
    expect(popup.body).toContain('<img src=x onerror=beningHitText=1> %READER-TITLE%');
    expect(await watching.damage()).toEqual({ ran: [], asked: [] });
    const copies = await browser.inPage(
      (page) => (page.defaultView as unknown as { beningCopies?: boolean[] }).beningCopies,
    );
    expect(copies).toEqual([false]);
  });

  test('a hostile record, as an import or a sync may bring, is shown and does nothing', async () => {
    const { browser } = stage;
    const library = new LibraryPage(browser);
    await seedLibrary(
      browser,
      HOSTILE_CASES.map(({ html, name }, at) => ({
        ...story(html),
        url: `https://uji.example/berita/${at}/x`,
        title: `Kasus ${name}`,
      })),
    );
    await seedLibrary(browser, [
      {
        ...story(HOSTILE_CASES.map(({ html }) => `<div>${html}</div>`).join('')),
        title: EVIL_TEXT,
        savedAt: '2026-11-21T08:00:00+07:00',
        siteName: EVIL_TEXT,
        authors: [EVIL_TEXT],
        tags: ['<img src=x onerror=beningHitTag=1>'],
        url: 'https://uji.example/berita/semua/x',
      },
    ]);
    await library.go('#/');
    watching.begin();
    await library.click(EVIL_TEXT);
    await library.story();
    await until('the headline as text', () =>
      browser.inPage(
        (page, text) =>
          page.querySelector('iframe')?.contentDocument?.querySelector('h1')?.textContent === text,
        EVIL_TEXT,
      ),
    );
    const { threats } = await browser.inPage(frameState, THREATS);
    expect(threats).toBe(0);
    expect(await watching.damage()).toEqual({ ran: [], asked: [] });
  });
});

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { smallPortal } from '../../fixtures/index.ts';
import { buildWithout } from '../../walls/build-without.ts';
import { inEachBrowser, type Stage } from '../harness/in-each-browser.ts';

const HTML = readFileSync(`tests/fixtures/pages/${smallPortal.file}`, 'utf8');
/** Elements of HTML that the page gives a class of its own, most without an attribute that would tell. */
const NAMES = ['a', 'b', 'blockquote', 'div', 'em', 'img', 'li', 'p', 'span', 'strong', 'table', 'ul'];
const SCRIPT = `<script>
beningSeen = [];
for (const name of ${JSON.stringify(NAMES)}) {
  const Own = class extends document.createElement(name).constructor {
    connectedCallback() { beningSeen.push(name + (this.getRootNode() === document ? '' : ' elsewhere')); }
    attributeChangedCallback() { this.connectedCallback(); }
    static observedAttributes = ['class', 'lang', 'href', 'src', 'dir'];
  };
  customElements.define('x-' + name, Own, { extends: name });
  const made = document.createElement(name, { is: 'x-' + name });
  if (name === 'img') { made.src = '/foto.jpg'; made.width = 600; made.height = 400; }
  else made.append('Kata di dalam ' + name + ' milik halaman, cukup panjang untuk dibaca.');
  const place = document.createElement('div');
  place.append(made);
  document.getElementById('di-sini').before(place);
}
</script>`;

const serve = ({ server }: Stage) =>
  server.serve(smallPortal.url, {
    body: HTML.replace(
      '<div id="wpdevar_comment_1"',
      `<p is="x-p">Paragraf yang dinamai oleh markup, dan tetap dibaca.</p><div id="di-sini"></div>${SCRIPT}$&`,
    ),
  });

/** Where the page's classes were told of an element of theirs. */
const seen = ({ browser }: Stage) =>
  browser.inPage((page) => [...(page.defaultView as unknown as { beningSeen: string[] }).beningSeen].sort());

inEachBrowser('elements that the page has given a class of its own', (stage) => {
  beforeAll(() => serve(stage));

  test('are read, and their classes never see the popup', async () => {
    await stage.browser.open(smallPortal.url);
    const own = await seen(stage);
    expect(own).toContain('ul');
    const { body } = await stage.reader.open();
    expect(await seen(stage)).toEqual(own);
    expect(body).toContain('Kata di dalam strong milik halaman');
    expect(body).toContain('Paragraf yang dinamai oleh markup');
  });
});

describe.each(['sanitiser', 'own-sanitiser', 'second-look'] as const)('with the %s off', (wall) => {
  inEachBrowser(
    'what is left of the walls',
    (stage) => {
      beforeAll(() => serve(stage));

      test('keeps those classes out of the popup', async () => {
        await stage.browser.open(smallPortal.url);
        const own = await seen(stage);
        expect((await stage.reader.open()).body).toContain('Sumarni');
        expect(await seen(stage)).toEqual(own);
      });
    },
    'id',
    buildWithout(wall),
  );
});

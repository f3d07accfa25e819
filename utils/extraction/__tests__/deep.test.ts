import { describe, expect, it } from 'vitest';
import { extractArticle } from '..';
import { NO_RULE } from '../../sites/resolve-rule';
import { readabilityBody } from '../body/readability-body';
import { pageOf, sentence, story } from './page';

/** The parser goes 512 levels down; scripts have no end. */
const LEVELS = 5_000;
const STRETCH = 250;
const URL = 'https://kabar.example/2026/03/02/judul-berita-yang-panjang';

/** A page whose script has put `inside` at the bottom of so many elements, in the place of the paragraph that is marked. */
function deepPage(name: string, inside: string, where: string): Document {
  const page = pageOf(
    `<!doctype html><title>Judul berita yang panjang</title><h1>Judul berita yang panjang</h1>${where}`,
    URL,
  );
  let bottom: Element | null | undefined = page.querySelector('#di-sini');
  // In stretches: jsdom takes a subtree into its document by recursion, and asks at each change all that stands above.
  for (let level = 0; level < LEVELS; level += STRETCH) {
    const top = page.createElement('i');
    top.innerHTML = `<${name}>`.repeat(STRETCH);
    bottom?.append(...top.childNodes);
    while (bottom?.lastElementChild) bottom = bottom.lastElementChild;
  }
  if (bottom) bottom.innerHTML = inside;
  return page;
}

const read = (page: Document) => {
  const outcome = extractArticle(page, URL, NO_RULE, { force: true, readability: readabilityBody });
  return outcome.ok ? outcome.article : null;
};

describe.each(['div', 'span', 'blockquote'])('so many <%s> in one another', (name) => {
  it('around the story', () => {
    const article = read(deepPage(name, story(6), '<main><i id="di-sini"></i></main>'));
    for (let n = 1; n <= 6; n += 1) expect(article?.text).toContain(sentence(n));
  });

  it('in the story', () => {
    const where = `<article>${story(4)}<i id="di-sini"></i><p>${sentence(6)}</p></article>`;
    const article = read(deepPage(name, sentence(5), where));
    for (let n = 1; n <= 6; n += 1) expect(article?.text).toContain(sentence(n));
  });
});

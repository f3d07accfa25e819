import { absoluteHttp, resolveLinks } from '../../extraction/addresses';
import { purify } from '../../extraction/purify';
import { parsePage, sanitise, serialise } from '../../extraction/sanitise';
import { toText } from '../../extraction/to-text';
import type { ReadContext, TakenRow } from './types';

/** The row with its body sanitised, as HTML and as text; without one where nothing in it can be read. */
export function makeReadable(row: TakenRow, view: ReadContext['view']): TakenRow {
  const { html, ...article } = row.article;
  if (html === undefined) return row;
  const page = parsePage(html, view);
  const body = page.createElement('div');
  body.append(...page.body.childNodes);
  resolveLinks(body, article.url);
  for (const picture of body.querySelectorAll('img[src]')) {
    const address = absoluteHttp(picture.getAttribute('src'), article.url);
    if (address) picture.setAttribute('src', address);
  }
  const content = sanitise(body, view, purify);
  const text = toText(content);
  return text === ''
    ? { ...row, article, caveats: [...row.caveats, 'body'] }
    : { ...row, article: { ...article, html: serialise(content), text } };
}

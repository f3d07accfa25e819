import * as v from 'valibot';
import { toDraft } from '../../entrypoints/reader/to-draft.ts';
import { collectSignals } from '../../utils/detection/collect-signals.ts';
import { signalsSchema } from '../../utils/detection/signals-schema.ts';
import { extractArticle } from '../../utils/extraction/index.ts';
import { readabilityBody } from '../../utils/extraction/body/readability-body.ts';
import { purify } from '../../utils/extraction/purify.ts';
import { parsePage, sanitise, serialise, viewOf } from '../../utils/extraction/sanitise.ts';
import { draftSchema } from '../../utils/library/draft-schema.ts';
import { findSiteRule } from '../../utils/sites/find-site-rule.ts';
import { resolveRule } from '../../utils/sites/resolve-rule.ts';
import type { FuzzPage } from './page-arbitrary.ts';

/** What a story may be made of, said a second time and independently of the sanitiser's own list. */
const MAY_STAND =
  /^(?:a|abbr|b|blockquote|br|caption|cite|code|col|colgroup|d[dltn]|del|dfn|div|em|fig(?:caption|ure)|h[2-6r]|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|section|small|span|strong|su[bp]|table|t(?:body|d|foot|h|head|r)|time|u|ul|var)$/;
const MAY_SAY =
  /^(?:href|src|alt|title|width|height|colspan|rowspan|datetime|dir|lang|start|rel|target|loading|decoding|referrerpolicy)$/;
const MAY_LEAD_TO = /^(?:https?:\/\/(?![^/]*@)|mailto:)/i;
const MAY_SHOW = /^(?:https?:\/\/(?![^/]*@)|data:image\/(?:png|jpe?g|gif|webp|avif);base64,|blob:)/i;

/**
 * Reads a page as the extension would and answers with what is wrong with the result; null where nothing is. Throws where
 * reading does. `show` is given the story, where there is one and nothing is wrong with it.
 */
export function checkPage(
  { html, url, off }: FuzzPage,
  view: Pick<typeof globalThis, 'DOMParser'>,
  show: (story: DocumentFragment) => void = () => {},
): string | null {
  const document = parsePage(html, view);
  const before = serialiseDocument(document);
  const signals = v.safeParse(signalsSchema, collectSignals(document, url));
  if (!signals.success) return `signals refused: ${signals.issues[0].message}`;
  const rule = resolveRule(findSiteRule(url), off as never);
  const outcome = extractArticle(document, url, rule, { force: true, readability: readabilityBody });
  if (serialiseDocument(document) !== before) return 'the page was changed';
  if (!outcome.ok) return null;
  const { article } = outcome;
  const draft = v.safeParse(draftSchema, toDraft(article, []));
  if (!draft.success) {
    const [issue] = draft.issues;
    return `the draft would be refused: ${v.getDotPath(issue)} ${issue.message}`;
  }
  const fault = checkFragment(article.content) ?? checkStable(article.content, document);
  if (fault === null) show(article.content);
  return fault;
}

/** A fault among elements, attributes and addresses. */
function checkFragment(fragment: DocumentFragment): string | null {
  const others = fragment.ownerDocument.createTreeWalker(fragment, ~(1 | 4) /* neither elements nor texts */);
  const other = others.nextNode();
  if (other) return `a ${other.nodeName} may not stand`;
  for (const element of fragment.querySelectorAll('*')) {
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
      return `<${element.localName}> of another namespace`;
    if (!MAY_STAND.test(element.localName)) return `<${element.localName}> may not stand`;
    for (const { name, value } of element.attributes) {
      if (!MAY_SAY.test(name)) return `${name}="${value}" may not stand`;
      if (name === 'href' && !MAY_LEAD_TO.test(value)) return `href="${value}"`;
      if (name === 'src' && !MAY_SHOW.test(value)) return `src="${value}"`;
    }
  }
  return null;
}

/** Stored, read back and cleaned again it is the same: nothing changes its meaning between two parsers. */
function checkStable(content: DocumentFragment, document: Document): string | null {
  const stored = serialise(content);
  const again = serialise(sanitise(stored, viewOf(document), purify));
  return again === stored
    ? null
    : `cleaned twice it differs: ${stored.slice(0, 300)} -> ${again.slice(0, 300)}`;
}

function serialiseDocument(document: Document): string {
  return document.documentElement.outerHTML;
}

import { JSDOM, VirtualConsole } from 'jsdom';
import { bodyCandidates } from '../../utils/extraction/body/choose-body';
import { wholePage } from '../../utils/extraction/body/page-markup';
import { isoOf } from '../../utils/extraction/metadata/dates/iso-date';
import { readDates } from '../../utils/extraction/metadata/dates/read-dates';
import { fingerprint, textOf } from '../../utils/extraction/text';
import { findThemes } from '../../utils/sites/find-themes';
import { NO_RULE } from '../../utils/sites/resolve-rule';
import { extractHtml } from '../extract/run';
import { stableSelector } from './stable-selector';

/** What a saved page suggests for its site's rule. The elements are those of `document`. */
export interface Guess {
  document: Document;
  body: Element;
  headline: Element | null;
  dateLine: Element | null;
  byline: Element | null;
  /** Selectors for the rule; a field without a selector that will last is left out. */
  selectors: Partial<Record<'content' | 'title' | 'authors' | 'published', string>>;
  /** Themes that read the page already, by id. */
  themes: string[];
}

export type Guessed = { ok: true; guess: Guess } | { ok: false; reason: string };

/** Reads the page as that of an unknown site, and asks where in it what was found stands. */
export function guessRule(html: string, url: string): Guessed {
  const flags = { siteRules: false, force: true, skip: [] };
  const outcome = extractHtml(html, url, flags);
  if (!outcome.ok) return { ok: false, reason: `no story was found on the page (${outcome.reason})` };
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const body = bodyOf(document);
  if (!body) return { ok: false, reason: 'no element holds most of the text' };
  const { title, published, authors } = outcome.article;
  const headline = elementSaying(
    document,
    (text) => fingerprint(text) === fingerprint(title),
    body,
    'h1, h2, h3, h4, h5, h6, [class*="title"], [class*="judul"]',
  );
  const dateLine = published ? elementSaying(document, (text) => saysDate(text, published), body) : null;
  const [author] = authors;
  const byline = author
    ? elementSaying(document, (text) => text.length < 80 && text.includes(author), body)
    : null;
  const selectors: Guess['selectors'] = {};
  const add = (field: keyof Guess['selectors'], element: Element | null): void => {
    const selector = element && stableSelector(element);
    if (selector) selectors[field] = selector;
  };
  add('content', body);
  add('title', headline);
  add('authors', byline);
  add('published', dateLine);
  const themes = findThemes(document, NO_RULE.themes)
    .filter((theme) => theme.content)
    .map((theme) => theme.id);
  return { ok: true, guess: { document, body, headline, dateLine, byline, selectors, themes } };
}

/** The first candidate of the engine with a text; where that has no lasting name, the nearest ancestor that has one and holds little more. */
function bodyOf(document: Document): Element | null {
  for (const { parts } of bodyCandidates(document, NO_RULE, ['generic'], wholePage(document, NO_RULE))) {
    if (parts.reduce((sum, part) => sum + textOf(part).length, 0) < 250) continue;
    const most = parts.reduce((a, b) => (textOf(b).length > textOf(a).length ? b : a));
    const length = textOf(most).length;
    for (let at: Element | null = most; at && at !== document.body; at = at.parentElement) {
      if (textOf(at).length > length * 1.5) break;
      if (stableSelector(at)) return at;
    }
    return most;
  }
  return null;
}

function saysDate(text: string, iso: string): boolean {
  if (text.length > 120) return false;
  return readDates(text).some((date) => {
    const said = isoOf(date);
    return said !== null && Math.abs(Date.parse(said) - Date.parse(iso)) < 60_000;
  });
}

/** The innermost element outside the body whose text fits, the last one before the body where there are several. */
function elementSaying(
  document: Document,
  fits: (text: string) => boolean,
  body: Element,
  selector = 'body *',
): Element | null {
  const found = [...document.querySelectorAll(selector)].filter(
    (element) =>
      !body.contains(element) &&
      !element.contains(body) &&
      !/^(?:script|style|title)$/.test(element.localName) &&
      fits(textOf(element)),
  );
  const innermost = found.filter(
    (element) => !found.some((other) => other !== element && element.contains(other)),
  );
  const before = innermost.filter((element) => body.compareDocumentPosition(element) & 2 /* before it */);
  return before.at(-1) ?? innermost[0] ?? null;
}

import { t } from '../../../i18n';
import type { ExportWorld } from '../export-story';
import { xmlText } from '../markup-text';
import { LANGUAGE, languageOf, type Book, type Chapter } from './book';
import { appendXhtml } from './to-xhtml';

const XHTML = 'http://www.w3.org/1999/xhtml';
const OPS = 'http://www.idpf.org/2007/ops';
const XML = 'http://www.w3.org/XML/1998/namespace';

type World = Pick<ExportWorld, 'inert' | 'serialiseXml'>;

/** A story's page. */
export function chapterPage(story: HTMLElement, { title, language }: Chapter, world: World): string {
  return page(title, language, world, (body) => {
    const holder = world.inert.createDocumentFragment();
    holder.append(story);
    appendXhtml(holder, body);
  });
}

/** The first page: what the book is, of when, and from whom. */
export function coverPage(book: Book, world: World): string {
  const outlets = [...new Set(book.chapters.map(({ siteName }) => siteName).filter(Boolean))];
  return page(book.title, languageOf(book), world, (body) => {
    body.setAttributeNS(OPS, 'epub:type', 'cover');
    const cover = add(body, 'section', '');
    cover.setAttribute('class', 'cover');
    add(cover, 'h1', book.title);
    add(cover, 'p', t('libraryCount', book.chapters.length));
    if (outlets.length > 0) add(cover, 'p', outlets.slice(0, 12).join(' · '));
    add(cover, 'p', book.date);
  });
}

/** The table of contents. */
export function navPage(book: Book, world: World): string {
  return page(t('exportContents'), languageOf(book), world, (body) => {
    const nav = add(body, 'nav', '');
    nav.setAttributeNS(OPS, 'epub:type', 'toc');
    add(nav, 'h1', t('exportContents'));
    const list = add(nav, 'ol', '');
    for (const { name, title, siteName } of book.chapters) {
      const link = add(add(list, 'li', ''), 'a', [title, siteName].filter(Boolean).join(' · '));
      link.setAttribute('href', name);
    }
  });
}

function page(title: string, language: string | null, world: World, fill: (body: Element) => void): string {
  const document = world.inert.implementation.createDocument(XHTML, 'html', null);
  const root = document.documentElement;
  const lang = language && LANGUAGE.test(language) ? language : 'id';
  root.setAttribute('lang', lang);
  root.setAttributeNS(XML, 'xml:lang', lang);
  const head = add(root, 'head', '');
  add(head, 'title', title);
  const link = add(head, 'link', '');
  for (const [name, value] of [
    ['rel', 'stylesheet'],
    ['type', 'text/css'],
    ['href', 'style.css'],
  ] as const)
    link.setAttribute(name, value);
  fill(add(root, 'body', ''));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${world.serialiseXml(document)}\n`;
}

function add(to: Element, name: string, text: string): Element {
  const element = to.ownerDocument.createElementNS(XHTML, name);
  element.textContent = xmlText(text);
  to.append(element);
  return element;
}

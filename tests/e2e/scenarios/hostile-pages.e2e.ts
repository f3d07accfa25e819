import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { smallPortal } from '../../fixtures/index.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import type { ServedPage } from '../harness/site-server.ts';

const HTML = readFileSync(`tests/fixtures/pages/${smallPortal.file}`, 'utf8');
/** The real sheet's colour and the size of its text: neither is what a page would give it. */
const PAPER = 'rgb(253, 252, 249)';
const withHead = (markup: string): string => HTML.replace('</head>', `${markup}</head>`);
const withScript = (script: string): string => withHead(`<script>${script}</script>`);

/** What pages do, knowingly or not, that breaks popups in them. */
const PAGES: Record<string, ServedPage> = {
  'a policy that allows nothing': {
    body: HTML,
    headers: { 'content-security-policy': "default-src 'none'; sandbox allow-same-origin" },
  },
  'all: unset on everything': {
    body: withHead(
      '<style>*, *::before, *::after, bening-reader, dialog { all: unset !important; color: red !important }</style>',
    ),
  },
  'the highest z-index, fixed, over everything': {
    body: HTML.replace(
      /<body[^>]*>/,
      '$&<div style="position:fixed;inset:0;z-index:2147483647;background:red" id="atas"></div>',
    ),
  },
  'a dialog and a popover of its own open': {
    body: HTML.replace(
      /<body[^>]*>/,
      '$&<dialog id="milik-halaman">Berlangganan?</dialog><div popover id="iklan">Iklan</div>' +
        '<script>document.getElementById("milik-halaman").showModal();document.getElementById("iklan").showPopover()</script>',
    ),
  },
  'frozen prototypes': {
    body: withScript(
      'for (const type of [Object, Array, Function, String, Promise, Node, Element, HTMLElement, Document, EventTarget, ShadowRoot]) Object.freeze(type.prototype)',
    ),
  },
  'its own attachShadow, showModal, querySelector and replace': {
    body: withScript(
      'Element.prototype.attachShadow = function () { window.beningHit = "attachShadow"; return null };' +
        'HTMLDialogElement.prototype.showModal = function () { window.beningHit = "showModal"; throw 1 };' +
        'Document.prototype.querySelector = function () { window.beningHit = "querySelector"; return null };' +
        'String.prototype.replace = function () { window.beningHit = "replace"; return "<img src=x onerror=beningHit=1>" };' +
        'Node.prototype.append = Element.prototype.append = function () { window.beningHit = "append" };',
    ),
  },
  'names that hide properties of forms and of the document': {
    body: HTML.replace(
      /<body[^>]*>/,
      '$&<form><input name="parentNode"><input name="attributes"><input name="children"></form><img name="querySelectorAll"><img name="body">',
    ),
  },
  'an observer that throws out what it does not know': {
    body: withScript(
      'new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes) if (node.localName === "style") node.remove() })' +
        '.observe(document, { childList: true, subtree: true })',
    ),
  },
};

/** Of the page: its markup, the open dialogs and popovers, and whether a trap of it was sprung. */
const lookOf = (page: Document) => ({
  html: page.documentElement.outerHTML,
  modal: [...page.querySelectorAll(':modal, :popover-open')].map(({ id }) => id),
  hit: (page.defaultView as unknown as { beningHit?: string }).beningHit ?? null,
});

inEachBrowser('pages that would break a popup', (stage) => {
  beforeAll(() => {
    for (const [at, page] of Object.values(PAGES).entries()) stage.server.serve(addressOf(at), page);
  });

  test.each(Object.keys(PAGES).map((name, at) => [name, at] as const))('%s', async (_name, at) => {
    await stage.browser.open(addressOf(at));
    const before = await stage.browser.inPage(lookOf).catch(() => null);
    const popup = await stage.reader.open();
    expect.soft(popup.headline).toBe(smallPortal.headline);
    expect.soft(popup.paragraphs).toHaveLength(smallPortal.paragraphs);
    expect.soft(popup.paper).toBe(PAPER);
    // On top: a click on the button reaches it.
    await stage.reader.clickOn('readerClose');
    await stage.reader.isGone();
    const after = await stage.browser.inPage(lookOf).catch(() => null);
    expect(after).toEqual(before);
  });
});

function addressOf(at: number): string {
  return smallPortal.url.replace('warta-lembah', `warta-lembah-${at}`);
}

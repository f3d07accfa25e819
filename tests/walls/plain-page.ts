/** Runs in a page without any wall: shows what the sanitiser lets through. Bundled by serve-plain-page.ts. */
import { collectSignals } from '../../utils/detection/collect-signals.ts';
import { decidePage } from '../../utils/detection/decide-page.ts';
import { readStory } from '../../utils/extraction/read-story.ts';
import { purify } from '../../utils/extraction/purify.ts';
import { parsePage, sanitise, serialise, viewOf } from '../../utils/extraction/sanitise.ts';
import { resolveRule } from '../../utils/sites/resolve-rule.ts';

const FILLER =
  '<p>Warga membersihkan rumah setelah banjir surut pada Senin pagi di tiga kecamatan, kata lurah.</p>'.repeat(
    6,
  );

function show(story: DocumentFragment): string {
  const place = document.body.appendChild(document.createElement('div'));
  place.append(document.importNode(story, true));
  return serialise(story);
}

function clean(html: string): string {
  return serialise(sanitise(html, viewOf(document), purify));
}

/** Markup as it is stored, imported or synced: shown, and what was shown. */
function showStored(html: string): string {
  return show(sanitise(html, viewOf(document), purify));
}

/** Markup in a page that is read: shown, and what was shown; null where there was no story. */
function showRead(html: string): string | null {
  const page = parsePage(
    `<!doctype html><title>Judul</title><h1>Judul</h1><article>${FILLER}<div>${html}</div></article>`,
    globalThis,
  );
  const url = 'https://uji.example/2026/03/02/judul-berita';
  const decision = decidePage(collectSignals(page, url), null);
  const outcome = readStory(page, url, resolveRule(null), decision, { force: true, purify });
  return outcome.ok ? show(outcome.article.content) : null;
}

/** Elements of a page that is open, as the popup reads them: what their markup made of them comes along. */
function showLive(): string {
  const inert = document.implementation.createHTMLDocument('');
  const body = inert.createElement('div');
  for (const part of document.querySelectorAll('[data-live]')) body.append(inert.importNode(part, true));
  return show(sanitise(body, viewOf(document), purify));
}

Object.assign(globalThis, { walls: { clean, showStored, showRead, showLive } });

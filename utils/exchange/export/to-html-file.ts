import { toBase64 } from '../../base64';
import { t } from '../../i18n';
import type { ExportStory, ExportWorld } from './export-story';
import { HTML_STYLE } from './html-style';
import { storyElement } from './story-element';

/** Nothing runs, nothing is fetched: what is in the file is all there is. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A story as one HTML file that needs nothing else: saved pictures are in it, of others there is a link. */
export async function toHtmlFile(story: ExportStory, world: ExportWorld): Promise<string> {
  const page = world.inert.implementation.createHTMLDocument(story.article.title);
  const article = storyElement(story, world);
  for (const image of article.querySelectorAll('img')) await carry(image, story);
  page.documentElement.lang = story.article.language ?? 'id';
  page.head.prepend(
    meta(page, { charset: 'utf-8' }),
    meta(page, { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    meta(page, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta(page, { name: 'referrer', content: 'no-referrer' }),
  );
  const style = page.createElement('style');
  style.textContent = HTML_STYLE;
  page.head.append(style);
  page.body.append(article);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

async function carry(image: HTMLImageElement, { picture }: ExportStory): Promise<void> {
  const address = image.getAttribute('src') ?? '';
  if (address.startsWith('data:')) return;
  const saved = await picture(address);
  if (saved) return image.setAttribute('src', `data:${saved.type};base64,${toBase64(saved.bytes)}`);
  const link = image.ownerDocument.createElement('a');
  link.href = address;
  link.textContent = t('exportPicture', image.alt).trim();
  // No link in a link.
  image.replaceWith(image.closest('a') ? link.textContent : link);
}

function meta(page: Document, attributes: Record<string, string>): HTMLMetaElement {
  const element = page.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

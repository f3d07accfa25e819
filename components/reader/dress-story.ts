import { t } from '../../utils/i18n';
import { markEmbeds } from './embed-cards';
import { markFootnotes } from './footnotes';

/** Narrower than this, in px, a picture is a mark in the text and not worth a closer look. */
const WORTH_ENLARGING = 120;

/**
 * Prepares a copy of a story's text for reading: tables scroll by themselves, pictures are buttons that enlarge them,
 * footnotes and their marks know each other, embedded posts and clips are cards that load nothing.
 */
export function dressStory(body: DocumentFragment): void {
  const document = body.ownerDocument;
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const region = document.createElement('div');
    region.className = 'table-scroll';
    region.setAttribute('role', 'region');
    region.setAttribute('aria-label', table.caption?.textContent?.trim() || t('readerTable'));
    region.tabIndex = 0;
    table.replaceWith(region);
    region.append(table);
  }
  for (const image of body.querySelectorAll('img')) {
    const width = Number(image.getAttribute('width') ?? Infinity);
    if (width < WORTH_ENLARGING || image.closest('a[href]')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'enlarge';
    button.setAttribute('aria-label', t('pictureEnlarge', image.alt));
    image.replaceWith(button);
    button.append(image);
  }
  markFootnotes(body);
  markEmbeds(body);
}

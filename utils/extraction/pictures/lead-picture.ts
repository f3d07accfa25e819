import { leafBlocks, removeWithEmptyParents } from '../blocks';
import { textOf } from '../text';
import type { Picture } from '../types';
import { pictureKey } from './picture-address';

/**
 * Takes the lead picture out of the body, where it is a picture again or stands before the first paragraph, so that
 * it is shown once. Returns the lead picture, with the caption it had in the body where it had none.
 */
export function liftLeadPicture(body: Element, lead: Picture | null): Picture | null {
  const images = [...body.querySelectorAll('img')];
  const same =
    lead && images.find((image) => pictureKey(image.getAttribute('src') ?? '') === pictureKey(lead.url));
  const found = same ?? firstBeforeText(body, images);
  if (!found) return lead;
  const figure = found.closest('figure');
  const caption = figure && figure.querySelectorAll('img').length === 1 ? textOf(figure) : '';
  const picture: Picture = {
    url: same && lead ? lead.url : (found.getAttribute('src') ?? ''),
    alt: found.getAttribute('alt') || lead?.alt || '',
    caption: lead?.caption ?? (caption || null),
    credit: lead?.credit ?? null,
    ...(same && lead?.size && { size: lead.size }),
  };
  if (lead && !same && lead.caption) return lead;
  removeWithEmptyParents(figure && figure.querySelectorAll('img').length === 1 ? figure : found, body);
  return picture;
}

function firstBeforeText(body: Element, images: Element[]): Element | null {
  const [first] = images;
  if (!first) return null;
  const text = leafBlocks(body).find((leaf) => leaf.localName !== 'figcaption' && textOf(leaf).length > 60);
  if (!text) return null;
  return first.compareDocumentPosition(text) & 4 /* text follows the picture */ ? first : null;
}

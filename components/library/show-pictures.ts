import type { Picture } from '../../utils/extraction/types';
import { t } from '../../utils/i18n';
import { lookAgain, OWN_CONTROLS } from '../reader/second-look';

/** What to do with a picture of a saved story: show it from `src`, or put a card in its place. */
export type Showing = { src: string } | { away: 'not-saved' | 'not-loaded' };

/** Pressed, a button of this class wants the picture of its `data-address`, one of the other class all of them. */
export const LOAD_ONE = 'picture-load';
export const LOAD_ALL = 'picture-load-all';

/**
 * A copy of a saved story's text that asks the web for nothing: pictures are shown from where `showing` says, in place
 * of the others stands a card with their words and a button. `lead`: a lead picture that is not stored comes first.
 */
export function showPictures(
  content: DocumentFragment,
  lead: Picture | null,
  showing: (address: string) => Showing,
): DocumentFragment {
  const shown = content.cloneNode(true) as DocumentFragment;
  lookAgain(shown);
  OWN_CONTROLS.add(shown);
  if (lead) shown.prepend(leadFigure(shown.ownerDocument, lead));
  const images = [...shown.querySelectorAll('img')].filter((image) => !isOwn(image));
  const away = images.flatMap((image) => {
    const address = image.getAttribute('src') ?? '';
    const how = showing(address);
    if ('away' in how) return [cardOf(image, address, how.away)];
    image.dataset.address = address;
    image.setAttribute('src', how.src);
    // It is here already, and paper shows only what was loaded.
    image.setAttribute('loading', 'eager');
    return [];
  });
  if (away.length > 1)
    away[0]?.append(button(shown.ownerDocument, LOAD_ALL, t('pictureLoadAll', away.length)));
  return shown;
}

/** What stands in the text itself. */
function isOwn(image: HTMLImageElement): boolean {
  return /^data:/i.test(image.getAttribute('src') ?? '');
}

function cardOf(image: HTMLImageElement, address: string, why: 'not-saved' | 'not-loaded'): HTMLElement {
  const page = image.ownerDocument;
  const card = page.createElement('span');
  card.className = 'picture-away';
  // No words of the story's: nothing is marked in it.
  card.dataset.silent = '';
  const words = page.createElement('span');
  words.textContent = [image.alt, t(why === 'not-saved' ? 'pictureAway' : 'pictureNotLoaded')]
    .filter(Boolean)
    .join(' · ');
  const load = button(page, LOAD_ONE, t('pictureLoad'));
  load.dataset.address = address;
  if (image.alt) load.setAttribute('aria-label', t('pictureLoadOf', image.alt));
  card.append(words, load);
  image.replaceWith(card);
  return card;
}

function button(page: Document, name: string, label: string): HTMLButtonElement {
  const made = page.createElement('button');
  made.type = 'button';
  made.className = `tool quiet ${name}`;
  made.textContent = label;
  return made;
}

function leadFigure(page: Document, { url, alt, caption, credit }: Picture): HTMLElement {
  const figure = page.createElement('figure');
  figure.className = 'lead';
  const image = page.createElement('img');
  image.setAttribute('src', url);
  image.alt = alt;
  image.setAttribute('referrerpolicy', 'no-referrer');
  figure.append(image);
  const told = [caption, credit && !caption?.includes(credit) && t('readerPhoto', credit)].filter(Boolean);
  if (told.length > 0) {
    const line = page.createElement('figcaption');
    line.textContent = told.join(' ');
    figure.append(line);
  }
  return figure;
}

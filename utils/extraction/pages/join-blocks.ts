import { fingerprint, textOf } from '../text';
import type { Picture } from '../types';
import { isNearRepeat, sayingOf } from './similar';
import { appendAll } from '../move-nodes';

/** Shorter texts (characters) may well be said twice in one story: "Berikut daftarnya:". */
const OWN_SAYING = 40;
/** So many blocks at a page's beginning and end are its border, where sites repeat a lead, a subhead or a caption. */
const BORDER = 3;

export interface JoinedBlocks {
  /** One fragment a page, in their order. */
  bodies: DocumentFragment[];
  /** Texts of what was left out because an earlier page has it. */
  repeated: string[];
}

export interface BodyOfPage {
  content: DocumentFragment;
}

interface Known {
  sayings: Set<string>;
  pictures: Set<string>;
  title: string;
  lead: string | null;
}

/**
 * The bodies, copied into the first one's document; what an earlier page says already is left out (unless the reader
 * `keepsRepeats`), and so are the headline and the `lead` picture, which stand above the text. The bodies given are not
 * changed.
 */
export function joinBlocks(
  pages: readonly BodyOfPage[],
  title: string,
  lead: Picture | null,
  keepsRepeats = false,
): JoinedBlocks {
  const [first] = pages;
  if (!first) throw new Error('no pages to join');
  const document = first.content.ownerDocument;
  const repeated: string[] = [];
  const known: Known = {
    sayings: new Set(),
    pictures: new Set(lead ? [fileOf(lead.url)] : []),
    title: fingerprint(title),
    lead: lead && sizeless(fileOf(lead.url)),
  };
  const bodies = pages.map((page, at) => {
    const blocks = [...page.content.childNodes].map((node) => document.importNode(node, true));
    const kept = keepsRepeats
      ? blocks
      : blocks.filter((block, index) => isNew(block, index, blocks.length, known));
    if (at > 0) for (const block of blocks) if (!kept.includes(block)) repeated.push(textOf(block));
    for (const block of kept) learn(block, known);
    const body = document.createDocumentFragment();
    appendAll(body, kept);
    return body;
  });
  return { bodies, repeated };
}

/** Decides about a block of a later page; takes pictures out of it that were shown before. */
function isNew(block: Node, index: number, count: number, known: Known): boolean {
  const atBorder = index < BORDER || index >= count - BORDER;
  const hadPictures = dropKnownPictures(block, known, index < BORDER);
  const saying = sayingOf(block);
  if (hadPictures && !hasPicture(block) && isFigure(block)) return false;
  if (saying === '') return hasPicture(block) || !hadPictures;
  if (saying === known.title) return false;
  if (known.sayings.has(saying)) return saying.length < OWN_SAYING && !atBorder;
  return !atBorder || ![...known.sayings].some((other) => isNearRepeat(saying, other));
}

const imagesIn = (block: Node): Element[] =>
  block.nodeType !== 1
    ? []
    : (block as Element).localName === 'img'
      ? [block as Element]
      : [...(block as Element).querySelectorAll('img')];
const hasPicture = (block: Node): boolean => imagesIn(block).length > 0;
const isFigure = (block: Node): boolean => (block as Partial<Element>).localName === 'figure';

/** At the top of a page another size of the lead picture is the lead picture again; farther down it may be a series. */
function dropKnownPictures(block: Node, known: Known, atTop: boolean): boolean {
  let dropped = false;
  for (const image of imagesIn(block)) {
    const address = image.getAttribute('src') ?? '';
    const isLead = atTop && known.lead !== null && sizeless(fileOf(address)) === known.lead;
    if (!isLead && !known.pictures.has(fileOf(address))) continue;
    dropped = true;
    if (image === block) return true;
    image.remove();
  }
  return dropped;
}

function learn(block: Node, known: Known): void {
  const saying = sayingOf(block);
  if (saying) known.sayings.add(saying);
  for (const image of imagesIn(block)) known.pictures.add(fileOf(image.getAttribute('src') ?? ''));
}

/** The file's name without size and kind: `rapat-01` and `rapat-02` are two pictures, `rapat-800x450` is `rapat`. */
function fileOf(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  const name = path.split('/').filter(Boolean).at(-1) ?? path;
  return name
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|gif|avif)(?:\.webp)?$/, '')
    .replace(/[-_]\d{2,4}x\d{2,4}$/, '');
}

/** `rapat_700`, `rapat-large`: one picture in several sizes. Two digits are a number in a series. */
const sizeless = (file: string): string =>
  file.replace(/[-_](?:\d{3,4}|large|medium|small|thumb|scaled|ratio[-_]?\d+x\d+)$/, '');

import { LetterPattern } from '../../utils/patterns/letter-pattern';

/** What stands before the dash with which a story begins: a spaced hyphen, or a longer dash with or without spaces. */
const BEFORE_DASH = new LetterPattern(String.raw`^\s*(\p{Lu}[\p{L}\d.,/()' ]{2,47}?)(?:\s+-\s|\s*[–—])`);
/** "JAKARTA", "SOLO, KOMPAS.com", "Liputan6.com, Jakarta", "Medan": a place, an outlet, or both; not a sentence. */
const DATELINE = new LetterPattern(String.raw`^(?:\p{Lu}{3,}\b.*|.*\.(?:com|co|id)\b.*|\S+)$`);
const WORDS = 5;
/** "Jakarta - ...", with the dash inside the bold text or after it. */
const DASH_AFTER = /^[^-–—]{3,48}[-–—](?:\s|$)/;

/** Puts the dateline of the first paragraph into `<span class="dateline">`, which is set in small capitals. */
export function markDateline(body: ParentNode & Node): void {
  const first = body.querySelector('p')?.firstChild;
  if (!first) return;
  if (first.nodeType === Node.TEXT_NODE) markText(first as Text);
  else if (isBold(first) && DASH_AFTER.test(`${first.textContent}${first.nextSibling?.textContent ?? ''}`)) {
    wrap(first);
  }
}

function markText(text: Text): void {
  const place = BEFORE_DASH.exec(text.data)?.[1];
  if (!place || !DATELINE.test(place) || place.split(/\s+/).length > WORDS) return;
  const start = text.data.indexOf(place);
  const dateline = start ? text.splitText(start) : text;
  dateline.splitText(place.length);
  wrap(dateline);
}

function isBold(node: Node): boolean {
  return /^(B|STRONG)$/.test(node.nodeName) && (node.textContent ?? '').length <= 50;
}

function wrap(node: ChildNode): void {
  const span = (node.ownerDocument as Document).createElement('span');
  span.className = 'dateline';
  node.replaceWith(span);
  span.append(node);
}

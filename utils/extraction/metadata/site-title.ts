import { countWords } from '../text';
import type { Outlet } from './outlet';
import { namesOutlet } from './outlet';

const SEPARATORS = /\s+(?:[-–—|»•·~]|::?)\s+|\s*(?:\||::|»)\s*/gu;
const FRONT = /^(.{2,40}?)\s*(?::|\||\s-)\s+/u;

/**
 * A title without the outlet's name behind ("… - Kompas.com", "… - Health :: Okezone Lifestyle") or before it
 * ("KapanLagi.com: …"). What is left has at least two words; else the title stays as it is.
 */
export function withoutSiteName(title: string, outlet: Outlet): string {
  let left = title;
  let cut = false;
  for (let round = 0; round < 3; round++) {
    const at = lastSeparator(left);
    if (!at) break;
    const segment = left.slice(at.end);
    const isChannel = cut && countWords(segment) <= 2 && at.spaced;
    if (!namesOutlet(segment, outlet) && !isChannel) break;
    const head = left.slice(0, at.start).trim();
    if (countWords(head) < 2) break;
    left = head;
    cut = true;
  }
  const front = FRONT.exec(left);
  if (front?.[1] && namesOutlet(front[1], outlet) && countWords(front[1]) <= 3) {
    const rest = left.slice(front[0].length).trim();
    if (/\.(?:com|id|net)$/i.test(front[1]) && countWords(rest) >= 3) left = rest;
  }
  return left;
}

function lastSeparator(text: string): { start: number; end: number; spaced: boolean } | null {
  let last: { start: number; end: number; spaced: boolean } | null = null;
  for (const match of text.slice(0, 500).matchAll(SEPARATORS)) {
    last = { start: match.index, end: match.index + match[0].length, spaced: /^\s/.test(match[0]) };
  }
  return last;
}

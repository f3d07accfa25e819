import type { Byline, Role } from './credit-labels';
import { NAMES_END } from './credit-labels';
import type { Outlet } from './outlet';
import { looksLikeName, personNames } from './person-names';
import type { TextPart } from './text-parts';

const AUTHOR_MARK =
  /(?:^|[\s_-])(?:authors?|penulis|writer|reporter|by-?line|jurnalis|journalist|wartawan|creator|kontributor|nmreporter|namerep|nama-?redaksi|author[-_]?names?)(?:$|[\s_\d-])|author(?:name)?$/i;
const EDITOR_MARK = /editor(?!ial)|redaktur/i;
/** Who took the picture did not write the story. */
const PHOTO_MARK = /photo|foto|caption|image|gambar|figure/i;

/** Names in elements that say by class, `rel` or `itemprop` that they hold the writer. */
export function readMarkedNames(parts: readonly TextPart[], outlet: Outlet, byline: Byline): void {
  for (const part of parts) {
    // "AFP/NAMA", "© …": who took the picture.
    if (part.text.length > 120 || /[/©]/.test(part.text)) continue;
    const role = markOf(part.element);
    if (!role) continue;
    const { names } = personNames(part.text.replace(NAMES_END, ''), outlet, false);
    for (const name of names)
      if (looksLikeName(name) && !byline[role].includes(name)) byline[role].push(name);
  }
}

function markOf(element: Element): Role | null {
  let at: Element | null = element;
  for (let up = 0; at && up < 3; up++, at = at.parentElement) {
    if (/^(?:body|main|article|section|header)$/.test(at.localName)) break;
    const mark =
      `${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('itemprop') ?? ''} ${at.getAttribute('rel') ?? ''} ${at.getAttribute('data-testid') ?? ''}`.slice(
        0,
        300,
      );
    if (at.localName === 'figure' || PHOTO_MARK.test(mark)) return null;
    if (EDITOR_MARK.test(mark)) return 'editors';
    if (
      AUTHOR_MARK.test(mark.trim()) ||
      /\/(?:author|penulis|reporter|journalist|wartawan|jurnalis)\//.test(at.getAttribute('href') ?? '')
    )
      return 'authors';
  }
  return null;
}

/**
 * Marks the links between a text and its footnotes, which lead to each other. The ids they name are gone (the
 * sanitiser keeps none), but a note's way back names its mark: `#_ftn1` and `#_ftnref1`, `#fn:1` and `#fnref:1`,
 * `#cite_note-2` and `#cite_ref-2`. The two are found by what is left of both names.
 */
export function markFootnotes(body: ParentNode): void {
  const sides = new Map<string, { hash: string; links: Element[] }[]>();
  for (const link of body.querySelectorAll('a[href*="#"]')) {
    const [address = '', hash = ''] = (link.getAttribute('href') ?? '').split('#');
    if (!/\d/.test(hash)) continue;
    const name = `${address}#${hash.replace(/foot|note|ref|back|cite|ftn|fn/gi, '').replace(/\W|_/g, '')}`;
    const found = sides.get(name) ?? [];
    const side = found.find((each) => each.hash === hash);
    if (side) side.links.push(link);
    else found.push({ hash, links: [link] });
    sides.set(name, found);
  }
  for (const [name, [mark, note, ...more]] of sides) {
    if (!mark || !note || more.length > 0) continue;
    for (const link of mark.links) dressLink(link, name, 'mark');
    for (const link of note.links) dressLink(link, name, 'note');
  }
}

function dressLink(link: Element, name: string, side: 'mark' | 'note'): void {
  link.setAttribute('data-note', name);
  link.setAttribute('data-side', side);
}

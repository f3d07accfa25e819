import type { SourcesWithOutlet } from '../sources';
import { ruleHits } from '../sources';
import type { TextPart } from '../text-parts';
import { isoOf } from './iso-date';
import { readMachineDate } from './machine-date';
import { mayBeDated, readDates } from './read-dates';

/** A date that the page shows its readers. */
export interface Shown {
  iso: string;
  from: string;
  /** Is WIB, WITA or another zone written beside it? */
  zoned: boolean;
  update: boolean;
  /** Only its class says "updated": hAtom themes (WordPress, KapanLagi) put that on the publication too. */
  maybe?: boolean;
}

const UPDATE =
  /(?:di)?perbar[a-z]{1,4}|\bup-?dated?\b|last (?:modified|edited)|diubah|disunting pada|revisi/i;

/** Dates with a time in the texts beside the headline, in order. */
export function shownDates(parts: readonly TextPart[]): Shown[] {
  const shown: Shown[] = [];
  parts.forEach((part, at) => {
    if (part.text.length > 160 || !mayBeDated(part.text)) return;
    const line = gluedLine(parts, at);
    const dates = readDates(line.text);
    if (dates.length === 0 || part.element.closest('li li, nav, aside')) return;
    let from = 0;
    for (const date of dates) {
      const iso = date.index >= line.start ? isoOf(date) : null;
      const lead = line.text.slice(Math.max(from, date.index - 40), date.index);
      const marked =
        /modif|updated?(?:$|[\s_-]*time)/i.test(part.element.className) &&
        !/publish|datetime/i.test(part.element.className);
      if (iso)
        shown.push({
          iso,
          from: 'text',
          zoned: date.offset !== null,
          update: UPDATE.test(lead) || marked,
          maybe: marked && !UPDATE.test(lead),
        });
      from = date.end;
    }
  });
  return shown;
}

/** A date may be split over elements ("Jumat, 9 Oktober 2020" | "14:01 WIB"): up to three parts of a line are read as one. */
function gluedLine(parts: readonly TextPart[], at: number): { text: string; start: number } {
  const part = parts[at]!;
  const lead = parts[at - 1];
  const before =
    lead && lead.line === part.line && lead.text.length <= 30 && !/\d{4}/.test(lead.text)
      ? `${lead.text} `
      : '';
  let text = before + part.text;
  for (let next = at + 1; next <= at + 2 && next < parts.length; next++) {
    const other = parts[next]!;
    if (
      other.line > part.line + 1 ||
      other.text.length > 30 ||
      /\d{4}|[A-Za-z\u00C0-\u024F]{6}/.test(other.text)
    )
      break;
    text += ` ${other.text}`;
  }
  return { text, start: before.length };
}

/** What the site's rule points at. */
export function ruledDates(sources: SourcesWithOutlet): Shown[] {
  const dates: Shown[] = [];
  for (const hits of ruleHits(sources, 'published')) {
    for (const hit of hits) {
      if (hit.ofAttribute) {
        const date = readMachineDate(hit.text);
        // An attribute in UTC is metadata like any other: it waits for what the page shows.
        if (date && date.trust > 0) dates.push({ iso: date.iso, from: hit.from, zoned: true, update: false });
        continue;
      }
      let from = 0;
      for (const date of readDates(hit.text)) {
        const iso = isoOf(date);
        if (iso)
          dates.push({
            iso,
            from: hit.from,
            zoned: date.offset !== null,
            update: UPDATE.test(hit.text.slice(from, date.index)),
          });
        from = date.end;
      }
    }
    if (dates.some((date) => !date.update)) break;
  }
  return dates;
}

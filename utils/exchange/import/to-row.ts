import { CAPS } from '../../library/draft-schema';
import type { ImportedNote } from '../../library/types';
import { cleanLine, cleanProse } from './clean-text';
import { readAddress } from './read-address';
import { readMoment } from './read-moment';
import type { Caveat, ImportRow, RawStory, RefusedBecause, RefusedRow } from './types';

const TAGS = 100;
const TAG_LENGTH = 60;
const NOTES = 500;
const SAID_LENGTH = 120;

/** One story of an export, looked over field by field: what the library may take of it, or why it may not. */
export function toRow(row: number, raw: RawStory, now: Date): ImportRow {
  const address = readAddress(raw.url);
  if (!address.ok) return refuse(row, address.reason, cleanLine(raw.url) || raw.title);
  const moment = (value: unknown) => readMoment(value, now);
  const savedAt = moment(raw.savedAt);
  const html = typeof raw.html === 'string' && raw.html.length <= CAPS.html ? raw.html : '';
  const caveats: Caveat[] = [];
  if (isSaid(raw.savedAt) && savedAt === null) caveats.push('date');
  if (address.hadCredentials) caveats.push('credentials');
  if (isSaid(raw.html) && html === '') caveats.push('body');
  const title = cleanLine(raw.title);
  return {
    ok: true,
    row,
    caveats,
    article: {
      url: address.url,
      // Pocket writes the address where it has no title.
      title: /^https?:\/\/\S+$/i.test(title) ? '' : title,
      savedAt,
      // When it was read few exports say; that it was saved by then is all that is known.
      readAt: raw.archived ? (moment(raw.readAt) ?? savedAt ?? now.toISOString()) : null,
      favourite: raw.favourite === true,
      tags: (raw.tags ?? [])
        .slice(0, TAGS)
        .map((tag) => cleanLine(tag, TAG_LENGTH))
        .filter(Boolean),
      progress:
        typeof raw.progress === 'number' && raw.progress >= 0 && raw.progress <= 1 ? raw.progress : null,
      ...said('siteName', cleanLine(raw.siteName)),
      ...said(
        'authors',
        (raw.authors ?? [])
          .slice(0, TAGS)
          .map((name) => cleanLine(name))
          .filter(Boolean),
      ),
      ...said('published', moment(raw.published)),
      ...said('excerpt', cleanLine(raw.excerpt)),
      ...said('html', html),
      ...said(
        'notes',
        (raw.notes ?? []).slice(0, NOTES).flatMap((note) => toNote(note, now)),
      ),
    },
  };
}

/** A row that is not taken; `said`: something of it that lets a person find it. */
export function refuse(row: number, reason: RefusedBecause, said: unknown): RefusedRow {
  return { ok: false, row, reason, said: cleanLine(said, SAID_LENGTH) };
}

function toNote(raw: Partial<Record<keyof ImportedNote, unknown>>, now: Date): ImportedNote[] {
  const quote = cleanProse(raw.quote, 8_000);
  const note = cleanProse(raw.note);
  return quote || note ? [{ quote, note, createdAt: readMoment(raw.createdAt, now) }] : [];
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** The field where there is something to say, and no field at all where there is not. */
function said<Name extends string, Value>(
  name: Name,
  value: Value,
): Partial<Record<Name, NonNullable<Value>>> {
  const nothing = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return nothing ? {} : ({ [name]: value } as Partial<Record<Name, NonNullable<Value>>>);
}

import { inOffset, isoOf } from './iso-date';
import { WIB } from './names-of-time';
import { readDates } from './read-dates';

/** A date of metadata, in WIB unless it names another Indonesian offset, and how far its zone can be trusted. */
export interface MachineDate {
  iso: string;
  /** 2: an Indonesian offset is written; 1: no zone at all, so local time; 0: UTC, often local time in truth. */
  trust: 0 | 1 | 2;
}

/**
 * Reads a date out of metadata (ISO, `YYYY/MM/DD HH:mm:ss`, RFC 1123, or even a visible Indonesian form).
 * Facts from the corpus: merdeka.com writes WIB as `-07:00`; detik.com writes local time as a malformed `2023-11-02T20-59-53Z`.
 */
export function readMachineDate(value: string): MachineDate | null {
  const mended = value.trim().replace(/^(\d{4}-\d\d-\d\d)\s?T\s?(\d\d)-(\d\d)-(\d\d)Z?$/, '$1 $2:$3:$4');
  const malformed = mended !== value.trim() || /^\d{4}-\d\d-\d\d T/.test(mended);
  for (const date of readDates(mended)) {
    if (date.hour === null) continue;
    let offset = malformed ? null : date.offset;
    if (offset !== null && offset < 0) offset = -offset;
    const iso = isoOf({ ...date, offset });
    if (!iso) continue;
    if (offset === null) return { iso, trust: 1 };
    if (offset >= 420 && offset <= 540) return { iso, trust: 2 };
    return { iso: inOffset(iso, WIB), trust: 0 };
  }
  return null;
}

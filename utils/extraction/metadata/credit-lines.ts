import { EDITOR, WRITER_WITH_COLON } from './credit-words';

const SIGNED = new RegExp(`^[(*\\s]*(?:${WRITER_WITH_COLON}|${EDITOR})\\s*[:：]`, 'i');
const REPORT = /^laporan (?:wartawan|reporter|kontributor|jurnalis|langsung|khusus)\b[^.!?]{3,120}$/i;

/** Is the whole line a credit ("Editor: X", "Penulis: A; Editor: B", "Laporan Wartawan Tribun, A")? A sentence is none. */
export function isCreditLine(text: string): boolean {
  if (text.length > 160) return false;
  if (REPORT.test(text)) return true;
  return (
    SIGNED.test(text) &&
    !/[.!?]["”]?\s+\p{Lu}\p{Ll}+\s+\p{Ll}+/u.test(text) &&
    text.split(/\s+/).filter((word) => /^\p{Ll}{3,}/u.test(word)).length <= 6
  );
}

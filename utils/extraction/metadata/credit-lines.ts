import { LetterPattern } from '../../patterns/letter-pattern';
import { EDITOR, WRITER_WITH_COLON } from './credit-words';

const SIGNED = new RegExp(`^[(*\\s]*(?:${WRITER_WITH_COLON}|${EDITOR})\\s*[:：]`, 'i');
const TWO_SENTENCES = new LetterPattern(String.raw`[.!?]["”]?\s+\p{Lu}\p{Ll}+\s+\p{Ll}+`);
const SMALL_WORD = new LetterPattern(String.raw`^\p{Ll}{3,}`);
const REPORT = /^laporan (?:wartawan|reporter|kontributor|jurnalis|langsung|khusus)\b[^.!?]{3,120}$/i;

/** Is the whole line a credit ("Editor: X", "Penulis: A; Editor: B", "Laporan Wartawan Tribun, A")? A sentence is none. */
export function isCreditLine(text: string): boolean {
  if (text.length > 160) return false;
  if (REPORT.test(text)) return true;
  return (
    SIGNED.test(text) &&
    !TWO_SENTENCES.test(text) &&
    text.split(/\s+/).filter((word) => SMALL_WORD.test(word)).length <= 6
  );
}

import type { Article } from '../extraction/types';

/** More words than this are a story, whatever stands around it. */
const SHORT = 120;
const ASKS =
  /\b(?:silakan|silahkan|harap|harus|perlu|mohon|wajib)\s+(?:masuk|login|log in|daftar|mendaftar|berlangganan)\b|\b(?:masuk|login|daftar|berlangganan)\s+(?:\S+\s+){0,3}untuk\s+(?:membaca|melanjutkan|mengakses)\b|\bkhusus\s+(?:pelanggan|member|anggota)\b|\b(?:log in|sign in|subscribe)\s+to\s+(?:read|continue)\b/i;

/** A page that asks to log in, or to pay, in place of the story. `article`: what could be read of it, if anything. */
export function isLoginWall(document: Document, article: Article | null): boolean {
  if (article && article.wordCount >= SHORT) return false;
  if (article?.paywalled || document.querySelector('input[type="password"]')) return true;
  return ASKS.test((document.body?.textContent ?? '').slice(0, 20_000).replace(/\s+/g, ' '));
}

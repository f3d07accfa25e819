import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A code, and what stores and browsers show outside our pages, in places of a length of their own. */
const AS_THEY_ARE = new Set(['uiLanguage', 'extName', 'extDescription']);
const GROWTH = 0.4;

/** Each word longer by two fifths, as a translation may be: "Simpan" becomes "Simpanpan". */
export function lengthen(text: string): string {
  return text.replace(/\p{L}{2,}/gu, (word) => word + word.slice(-Math.ceil(word.length * GROWTH)));
}

/** A copy of a build (`chrome-mv3`) that says everything at greater length. Answers with the folder it stands in. */
export function makeLongWorded(build: string): string {
  const out = mkdtempSync(join(tmpdir(), 'bening-long-'));
  cpSync(join(process.env.BENING_OUT ?? '.output', build), join(out, build), { recursive: true });
  const locales = join(out, build, '_locales');
  for (const language of readdirSync(locales)) {
    const file = join(locales, language, 'messages.json');
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    for (const [key, entry] of Object.entries(messages))
      if (!AS_THEY_ARE.has(key)) entry.message = lengthen(entry.message);
    writeFileSync(file, JSON.stringify(messages));
  }
  return out;
}

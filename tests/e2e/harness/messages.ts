import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import id from '../../../public/_locales/id/messages.json' with { type: 'json' };
import type { Language } from './test-browser.ts';

/** The extension's own words in a language, `$1` and on filled in. */
export function message(language: Language, key: keyof typeof id, ...fill: (string | number)[]): string {
  const text = { id, en }[language][key].message;
  return fill.reduce<string>(
    (filled, value, index) => filled.replaceAll(`$${index + 1}`, String(value)),
    text,
  );
}

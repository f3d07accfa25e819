import type messages from '../public/_locales/id/messages.json';

export type MessageKey = keyof typeof messages;

/** Texts by key, with `$1` where a substitution belongs. */
export type Words = { readonly [Key in MessageKey]?: string };

/** What need not be asked for. */
let known: Words = {};

/** From now on these are said without asking the browser. */
export function learnWords(words: Words): void {
  known = words;
}

/** What was said before: after an update of the extension its old scripts cannot ask any more, and must not throw. */
const said: Record<string, string> = {};

declare const chrome: { i18n: { getMessage(key: string, substitutions: string[]): string } };

/**
 * The text for `key` in the browser's language (Indonesian unless English).
 * `substitutions` fill `$1`...; a number at their head picks a plural form ("one | other").
 */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  const template = known[key];
  const text = template === undefined ? ask(key, substitutions) : fillIn(template, substitutions);
  const [count] = substitutions;
  if (typeof count !== 'number') return text;
  const [one = '', other = one] = text.split(' | ');
  return count === 1 ? one : other;
}

function ask(key: MessageKey, substitutions: (string | number)[]): string {
  try {
    return (said[key] = chrome.i18n.getMessage(key, substitutions.map(String)));
  } catch {
    // The last answer will do.
    return said[key] ?? '';
  }
}

function fillIn(template: string, substitutions: (string | number)[]): string {
  return template.replace(/\$(\d)/g, (_, number: string) => String(substitutions[Number(number) - 1] ?? ''));
}

import type messages from '../public/_locales/id/messages.json';

export type MessageKey = keyof typeof messages;

/** What was said before: after an update of the extension its old scripts cannot ask any more, and must not throw. */
const said: Record<string, string> = {};

declare const chrome: { i18n: { getMessage(key: string, substitutions: string[]): string } };

/**
 * The text for `key` in the browser's language (Indonesian unless English).
 * `substitutions` fill `$1`...; a number at their head picks a plural form ("one | other").
 */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  let text = said[key] ?? '';
  try {
    text = said[key] = chrome.i18n.getMessage(key, substitutions.map(String));
  } catch {
    // The last answer will do.
  }
  const [count] = substitutions;
  if (typeof count !== 'number') return text;
  const [one = '', other = one] = text.split(' | ');
  return count === 1 ? one : other;
}

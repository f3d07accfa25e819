import { createI18n } from '@wxt-dev/i18n';
import type messages from '../public/_locales/id/messages.json';

export type MessageKey = keyof typeof messages;

const i18n = createI18n();

/**
 * The text for `key` in the browser's language (Indonesian unless English).
 * `substitutions` fill `$1`...; a number picks a plural form ("one | other") and fills `$1`.
 */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  const [first] = substitutions;
  if (first === undefined) return i18n.t(key);
  if (typeof first === 'number') return i18n.t(key, first, substitutions.map(String));
  return i18n.t(key, substitutions.map(String));
}

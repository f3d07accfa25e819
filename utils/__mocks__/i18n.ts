import messages from '../../public/_locales/id/messages.json';

export type { MessageKey } from '../i18n';

/** All is known here. */
export function learnWords(): void {}

/** The Indonesian text, for component tests: `vi.mock('.../utils/i18n')` picks this file up. */
export function t(key: keyof typeof messages, ...substitutions: (string | number)[]): string {
  return messages[key].message.replace(/\$(\d)/g, (_, index: string) =>
    String(substitutions[+index - 1] ?? ''),
  );
}

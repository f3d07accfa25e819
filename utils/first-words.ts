import type { MessageKey, Words } from './i18n';

/**
 * What the popup says when it is first drawn. The first question for a text makes a browser's page fetch all of ours from disk
 * and wait for it (docs/performance.md), so these come with what else the background tells.
 */
const FIRST_WORDS = [
  'embedAudio',
  'embedOther',
  'embedPost',
  'embedVideo',
  'embedWhere',
  'exportSource',
  'keysTitle',
  'listenTitle',
  'outlineTitle',
  'pictureEnlarge',
  'readerClose',
  'readerCleaned',
  'readerCleanedNone',
  'readerLabel',
  'readerMinutes',
  'readerOpenLibrary',
  'readerPages',
  'readerPagesMore',
  'readerPagesNext',
  'readerPagesWhole',
  'readerPaywalled',
  'readerPhoto',
  'readerSave',
  'readerStory',
  'readerTable',
  'readerTools',
  'rulesTitle',
  'takeTitle',
  'typeTitle',
  'uiLanguage',
] as const satisfies MessageKey[];

/** In the browser's language, with `$1` where a substitution belongs. `ask`: the browser's `getMessage`. */
export function firstWords(ask: (key: string, substitutions: string[]) => string): Words {
  return Object.fromEntries(FIRST_WORDS.map((key) => [key, ask(key, ['$1', '$2'])]));
}

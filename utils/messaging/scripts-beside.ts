/** Scripts that the background injects beside `reader.js` where the reader asks for them; each is a file of that name. */
export const SCRIPTS_BESIDE = [
  'signals',
  'readability',
  'purifier',
  'joining',
  'panels',
  'hyphenation',
  'takeaway',
] as const;

export type ScriptBeside = (typeof SCRIPTS_BESIDE)[number];

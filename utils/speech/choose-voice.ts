/** What we need to know of a `SpeechSynthesisVoice`. */
export interface VoiceInfo {
  voiceURI: string;
  name: string;
  /** BCP 47; Android writes `id_ID`. */
  lang: string;
  /** Speaks on the device; the others send the text to a server. */
  localService: boolean;
  default: boolean;
}

/** The old code for Indonesian is still in use (Java, Android). */
const ALIASES: Record<string, string> = { in: 'id' };

const primary = (lang: string): string => {
  const code = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return ALIASES[code] ?? code;
};

/** The voices that speak a story's language, those that speak on the device first. */
export function voicesFor<Voice extends VoiceInfo>(voices: readonly Voice[], language: string): Voice[] {
  const fit = voices.filter(({ lang }) => primary(lang) === primary(language));
  return [...fit].sort((a, b) => Number(b.localService) - Number(a.localService));
}

/**
 * The voice for a story: the one the reader chose where it speaks the story's language, else the first that does.
 * Null where this device has none: another language's voice makes Indonesian unintelligible.
 */
export function chooseVoice<Voice extends VoiceInfo>(
  voices: readonly Voice[],
  language: string,
  chosen: string | null,
): Voice | null {
  const fit = voicesFor(voices, language);
  return fit.find(({ voiceURI }) => voiceURI === chosen) ?? fit[0] ?? null;
}

import type { VoiceInfo } from './choose-voice';
import type { Speaker } from './narrator';

/** Voices and a mouth: the Web Speech API, or a test's. */
export interface SpeechPort extends Speaker {
  voices: () => VoiceInfo[];
  /** Voices come in late in most browsers. Answers with the way to stop listening for them. */
  onVoices: (listener: () => void) => () => void;
}

/** The browser's speech; null where it has none (some builds of Firefox for Android, Linux without speech-dispatcher have no voices but do have the API). */
export function browserSpeech(view: typeof globalThis): SpeechPort | null {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = view;
  if (!synthesis || !Utterance) return null;
  return {
    voices: () => synthesis.getVoices(),
    onVoices: (listener) => {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
    say: ({ text, language, rate, voiceURI }, { onEnd, onError }) => {
      const utterance = new Utterance(text);
      utterance.voice = synthesis.getVoices().find((voice) => voice.voiceURI === voiceURI) ?? null;
      utterance.lang = utterance.voice?.lang ?? language;
      utterance.rate = rate;
      utterance.onend = onEnd;
      utterance.onerror = ({ error }) => onError(error);
      // Chromium's queue may be left paused by another page of this browser.
      synthesis.resume();
      synthesis.speak(utterance);
    },
    hush: () => synthesis.cancel(),
  };
}

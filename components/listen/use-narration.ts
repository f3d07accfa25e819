import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SpeechPort } from '../../utils/speech/browser-speech';
import { chooseVoice, voicesFor, type VoiceInfo } from '../../utils/speech/choose-voice';
import { Narrator, type NarratorState } from '../../utils/speech/narrator';
import { SpokenText } from './spoken-text';

export interface Narration {
  state: NarratorState;
  /** The voices that speak the story's language. */
  voices: VoiceInfo[];
  /** False where the device has no voice for this language (or they have not come in yet). */
  hasVoice: boolean;
  narrator: Narrator;
}

interface Options {
  article: Element;
  language: string;
  speech: SpeechPort;
  rate: number;
  voiceURI: string | null;
}

/** Reads a story aloud for as long as the component is shown; a click on a paragraph goes on from there. */
export function useNarration({ article, language, speech, rate, voiceURI }: Options): Narration {
  const text = useMemo(() => new SpokenText(article, language), [article, language]);
  const [available, setAvailable] = useState(speech.voices);
  useLayoutEffect(() => speech.onVoices(() => setAvailable(speech.voices())), [speech]);
  const voices = voicesFor(available, language);
  const voice = chooseVoice(available, language, voiceURI);

  const first = useMemo(
    () => ({
      status: 'stopped' as const,
      at: text.firstInSight(),
      rate,
      voiceURI: voice?.voiceURI ?? '',
    }),
    [text],
  );
  const [state, setState] = useState<NarratorState>(first);
  const narrator = useMemo(
    () => new Narrator(speech, { sentences: text.sentences, language }, first, setState),
    [speech, text],
  );
  useLayoutEffect(() => {
    if (voice && voice.voiceURI !== narrator.state.voiceURI) narrator.change({ voiceURI: voice.voiceURI });
  }, [narrator, voice?.voiceURI]);
  useLayoutEffect(() => {
    if (rate !== narrator.state.rate) narrator.change({ rate });
  }, [narrator, rate]);

  const isReading = state.status === 'playing' || state.status === 'paused';
  useLayoutEffect(() => {
    if (isReading) text.mark(state.at);
    else text.unmark();
  }, [text, isReading, state.at]);

  const hasVoice = useRef(voice !== null);
  hasVoice.current = voice !== null;
  useLayoutEffect(() => {
    const begin = (event: Event) => {
      const at = hasVoice.current ? text.sentenceAt(event.target) : null;
      if (at !== null) narrator.play(at);
    };
    article.addEventListener('click', begin);
    // A page that is left does not fall silent by itself in every browser. In the library the story's own is a frame.
    const page = article.ownerDocument.defaultView?.parent;
    const stop = () => narrator.stop();
    page?.addEventListener('pagehide', stop);
    return () => {
      article.removeEventListener('click', begin);
      page?.removeEventListener('pagehide', stop);
      stop();
      text.unmark();
    };
  }, [article, narrator, text]);

  return { state, voices, hasVoice: voice !== null, narrator };
}

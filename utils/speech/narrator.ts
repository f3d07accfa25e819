/** One thing to say. */
export interface Speech {
  text: string;
  /** BCP 47. */
  language: string;
  /** 1 is the voice's own speed. */
  rate: number;
  voiceURI: string;
}

/** What speaks: the browser's speech synthesis, or a test's. */
export interface Speaker {
  /** Says it; exactly one of the two is called afterwards, unless `hush` comes first. */
  say: (speech: Speech, events: { onEnd: () => void; onError: (reason: string) => void }) => void;
  /** Falls silent at once and forgets what was to be said. */
  hush: () => void;
}

export interface NarratorState {
  status: 'stopped' | 'playing' | 'paused' | 'failed';
  /** The sentence that is, or will be, read: an index into the sentences. */
  at: number;
  rate: number;
  voiceURI: string;
}

/**
 * Reads sentences aloud, one after another. A pause forgets the utterance and begins its sentence anew: the API's own
 * pause is a stop on Android, and on desktops a long one cannot be resumed
 * (https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/pause).
 */
export class Narrator {
  state: NarratorState;
  /** Told apart from what was being said before. */
  #turn = 0;

  constructor(
    private readonly speaker: Speaker,
    private readonly story: { sentences: readonly string[]; language: string },
    voice: { voiceURI: string; rate: number },
    private readonly onChange: (state: NarratorState) => void,
  ) {
    this.state = { status: 'stopped', at: 0, ...voice };
  }

  /** From a sentence, or from where it was. */
  play(at = this.state.at): void {
    if (at < 0 || at >= this.story.sentences.length) return this.stop();
    this.#set({ status: 'playing', at });
    this.#say();
  }

  pause(): void {
    if (this.state.status !== 'playing') return;
    this.#hush();
    this.#set({ status: 'paused' });
  }

  /** Ends the reading; the next one begins at the beginning. */
  stop(): void {
    this.#hush();
    this.#set({ status: 'stopped', at: 0 });
  }

  /** One sentence on or back; a pause stays one. */
  step(direction: 1 | -1): void {
    const at = Math.min(this.story.sentences.length - 1, Math.max(0, this.state.at + direction));
    if (this.state.status === 'playing') this.play(at);
    else this.#set({ status: 'paused', at });
  }

  /** Another speed or voice, from the sentence that is being read. */
  change(change: Partial<Pick<NarratorState, 'rate' | 'voiceURI'>>): void {
    this.#set(change);
    if (this.state.status === 'playing') this.#say();
  }

  #say(): void {
    this.#hush();
    const turn = this.#turn;
    const { at, rate, voiceURI } = this.state;
    const text = this.story.sentences[at] ?? '';
    this.speaker.say(
      { text, language: this.story.language, rate, voiceURI },
      {
        onEnd: () => turn === this.#turn && this.play(at + 1),
        onError: () => {
          if (turn !== this.#turn) return;
          this.#hush();
          this.#set({ status: 'failed' });
        },
      },
    );
  }

  #hush(): void {
    this.#turn += 1;
    this.speaker.hush();
  }

  #set(change: Partial<NarratorState>): void {
    this.state = { ...this.state, ...change };
    this.onChange(this.state);
  }
}

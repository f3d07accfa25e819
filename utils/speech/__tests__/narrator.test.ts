import { describe, expect, it } from 'vitest';
import { Narrator, type Speaker, type Speech } from '../narrator';

/** A voice that ends its sentences when the test says so. */
function setUp(sentences = ['Satu.', 'Dua.', 'Tiga.']) {
  const said: Speech[] = [];
  let events: Parameters<Speaker['say']>[1] | null = null;
  const speaker: Speaker = {
    say: (speech, its) => {
      said.push(speech);
      events = its;
    },
    hush: () => {},
  };
  const narrator = new Narrator(speaker, { sentences, language: 'id' }, { voiceURI: 'v', rate: 1 }, () => {});
  return { narrator, said, texts: () => said.map(({ text }) => text), current: () => events };
}

describe('Narrator', () => {
  it('reads sentence after sentence and stops at the end', () => {
    const { narrator, texts, current } = setUp();
    narrator.play();
    current()?.onEnd();
    expect(narrator.state).toMatchObject({ status: 'playing', at: 1 });
    current()?.onEnd();
    current()?.onEnd();
    expect(texts()).toEqual(['Satu.', 'Dua.', 'Tiga.']);
    expect(narrator.state).toMatchObject({ status: 'stopped', at: 0 });
  });

  it('begins where the reader points', () => {
    const { narrator, texts } = setUp();
    narrator.play(2);
    expect(texts()).toEqual(['Tiga.']);
  });

  it('goes on after a pause with the sentence it was in', () => {
    const { narrator, texts, current } = setUp();
    narrator.play();
    current()?.onEnd();
    narrator.pause();
    expect(narrator.state).toMatchObject({ status: 'paused', at: 1 });
    narrator.play();
    expect(texts()).toEqual(['Satu.', 'Dua.', 'Dua.']);
  });

  it('does not hear of sentences it gave up', () => {
    const { narrator, texts, current } = setUp();
    narrator.play();
    const given = current();
    narrator.stop();
    given?.onEnd();
    given?.onError('canceled');
    expect(texts()).toEqual(['Satu.']);
    expect(narrator.state.status).toBe('stopped');
  });

  it('reads the sentence anew at another speed, and in silence waits with it', () => {
    const { narrator, said } = setUp();
    narrator.change({ rate: 1.5 });
    expect(said).toEqual([]);
    narrator.play();
    narrator.change({ rate: 2, voiceURI: 'w' });
    expect(said.map(({ rate, voiceURI }) => [rate, voiceURI])).toEqual([
      [1.5, 'v'],
      [2, 'w'],
    ]);
  });

  it('steps within the story', () => {
    const { narrator, texts } = setUp();
    narrator.step(-1);
    expect(narrator.state).toMatchObject({ status: 'paused', at: 0 });
    narrator.play();
    narrator.step(1);
    expect(texts()).toEqual(['Satu.', 'Dua.']);
  });

  it('says that the voice failed', () => {
    const { narrator, current } = setUp();
    narrator.play();
    current()?.onError('synthesis-failed');
    expect(narrator.state).toMatchObject({ status: 'failed', at: 0 });
  });

  it('has nothing to read in an empty story', () => {
    const { narrator, texts } = setUp([]);
    narrator.play();
    expect(texts()).toEqual([]);
    expect(narrator.state.status).toBe('stopped');
  });
});

// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { SpeechPort } from '../../../utils/speech/browser-speech';
import type { Speech } from '../../../utils/speech/narrator';
import { act, button, fragment, show } from '../../reader/__tests__/render';
import { ListenBar } from '../ListenBar';

vi.mock('../../../utils/i18n');

const VOICE = { voiceURI: 'damayanti', name: 'Damayanti', lang: 'id-ID', localService: true, default: false };

// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => {};

function setUp({ voices = [VOICE], html = '<p>Satu. Dua.</p><p>Tiga.</p>' } = {}) {
  const article = document.createElement('article');
  article.append(document.importNode(fragment(html), true));
  const said: Speech[] = [];
  let end = () => {};
  const speech: SpeechPort = {
    voices: () => voices,
    onVoices: () => () => {},
    say: (what, events) => {
      said.push(what);
      end = events.onEnd;
    },
    hush: vi.fn(),
  };
  const chosen = vi.fn();
  const place = show(
    <ListenBar
      article={article}
      language="id"
      speech={speech}
      rate={100}
      voice={null}
      onSetRate={chosen}
      onSetVoice={chosen}
      onClose={chosen}
    />,
  );
  document.body.append(article);
  return {
    article,
    speech,
    said,
    place,
    end: () => act(() => end()),
    play: () => act(() => button(place, 'Putar').click()),
    marked: () => [...article.querySelectorAll('mark.spoken')].map((mark) => mark.textContent).join(''),
  };
}

describe('ListenBar', () => {
  it('reads sentence after sentence and marks the one it reads', () => {
    const { play, said, end, marked } = setUp();
    void play();
    expect(said.map(({ text }) => text)).toEqual(['Satu.']);
    expect(marked()).toBe('Satu.');
    void end();
    expect(marked()).toBe('Dua.');
    expect(said.at(-1)).toMatchObject({ text: 'Dua.', language: 'id', voiceURI: 'damayanti', rate: 1 });
  });

  it('begins at the paragraph that is clicked', () => {
    const { article, said } = setUp();
    void act(() => (article.lastElementChild as HTMLElement).click());
    expect(said.map(({ text }) => text)).toEqual(['Tiga.']);
  });

  it('falls silent and leaves the text as it was when it is taken away', () => {
    const { article, play, place, speech } = setUp();
    const before = article.innerHTML;
    void play();
    expect(article.innerHTML).not.toBe(before);
    void act(() => render(null, place));
    expect(article.innerHTML).toBe(before);
    expect(speech.hush).toHaveBeenCalled();
  });

  it('says plainly where nobody speaks the language', () => {
    const { place } = setUp({ voices: [{ ...VOICE, lang: 'en-US' }] });
    expect(place.textContent).toContain('belum punya suara untuk Indonesia');
    expect(place.querySelector('.primary')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { chooseVoice, voicesFor, type VoiceInfo } from '../choose-voice';

const voice = (name: string, lang: string, localService = true): VoiceInfo => ({
  voiceURI: name,
  name,
  lang,
  localService,
  default: false,
});
const VOICES = [
  voice('Samantha', 'en-US'),
  voice('Google Bahasa Indonesia', 'id-ID', false),
  voice('Damayanti', 'id-ID'),
  voice('Android', 'in_ID'),
];

describe('chooseVoice', () => {
  it('takes a voice of the story that speaks on the device', () => {
    expect(chooseVoice(VOICES, 'id', null)?.name).toBe('Damayanti');
    expect(chooseVoice(VOICES, 'en', null)?.name).toBe('Samantha');
  });

  it("takes the reader's own, where it speaks the language", () => {
    expect(chooseVoice(VOICES, 'id-ID', 'Google Bahasa Indonesia')?.name).toBe('Google Bahasa Indonesia');
    expect(chooseVoice(VOICES, 'id-ID', 'Samantha')?.name).toBe('Damayanti');
  });

  it('takes none where no voice speaks the language', () => {
    expect(chooseVoice(VOICES.slice(0, 1), 'id', 'Samantha')).toBeNull();
    expect(chooseVoice([], 'id', null)).toBeNull();
  });

  it('knows the old code for Indonesian', () => {
    expect(voicesFor(VOICES, 'id').map(({ name }) => name)).toEqual([
      'Damayanti',
      'Android',
      'Google Bahasa Indonesia',
    ]);
  });
});

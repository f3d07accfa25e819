import { beforeEach, describe, expect, it, vi } from 'vitest';
import { learnWords, t } from '../i18n';

const getMessage = vi.fn((_key: string, _substitutions: string[]) => '');

describe('t', () => {
  beforeEach(() => vi.stubGlobal('chrome', { i18n: { getMessage } }));

  it('asks the browser for the text, with what fills its gaps', () => {
    getMessage.mockReturnValue('Oleh Ani dan Budi');
    expect(t('readerEditor', 'Ani', 'Budi')).toBe('Oleh Ani dan Budi');
    expect(getMessage).toHaveBeenLastCalledWith('readerEditor', ['Ani', 'Budi']);
  });

  it('says what it said before where the browser does not answer any more, and never throws', () => {
    getMessage.mockReturnValueOnce('Simpan');
    expect(t('readerSave')).toBe('Simpan');
    getMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(t('readerSave')).toBe('Simpan');
    expect(t('readerClose')).toBe('');
    getMessage.mockReset();
  });

  it('does not ask for what it was told, and fills its gaps by itself', () => {
    getMessage.mockClear();
    learnWords({ readerPhoto: 'Foto: $1', readerMinutes: '$1 minute | $1 minutes' });
    expect(t('readerPhoto', 'Humas $2 & $1')).toBe('Foto: Humas $2 & $1');
    expect([t('readerMinutes', 1), t('readerMinutes', 3)]).toEqual(['1 minute', '3 minutes']);
    expect(getMessage).not.toHaveBeenCalled();
    learnWords({});
  });

  it('picks the plural form where a number is told, and the only one where there is one', () => {
    getMessage.mockReturnValue('1 minute | 7 minutes');
    expect(t('readerMinutes', 1)).toBe('1 minute');
    expect(t('readerMinutes', 7)).toBe('7 minutes');
    getMessage.mockReturnValue('7 menit');
    expect(t('readerMinutes', 7)).toBe('7 menit');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName, uniqueNames } from '../file-names';
import { ODD_TITLES } from './stories';

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0x2ffff }).map((code) => String.fromCodePoint(code)),
});

describe('a file name', () => {
  test.each([
    ['Harga beras turun', 'Harga beras turun'],
    ['Naik/turun: apa sebab?', 'Naik turun apa sebab'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', 'C_ON'],
    ['com1.txt', 'c_om1.txt'],
    ['Aux Armes', 'Aux Armes'],
    ['.tersembunyi.', 'tersembunyi'],
    ['[[rak]] #beras ^blok | 100%', 'rak beras blok 100'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['???', 'tanpa'],
  ])('of %j is %j', (title, name) => expect(fileName(title, 'tanpa')).toBe(name));

  test('is short enough and whole', () => {
    const name = fileName('🍚'.repeat(200), 'tanpa');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(150);
    expect(name.isWellFormed()).toBe(true);
  });

  test('is one that every system takes, whatever the headline', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...ODD_TITLES)), (title) => {
        const name = fileName(title, 'tanpa');
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^[. ]|[. ]$|^$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      }),
    );
  });
});

test('names are given once, whatever their case', () => {
  const unique = uniqueNames();
  expect(['Beras', 'beras', 'BERAS', 'Gula', 'beras (2)'].map(unique)).toEqual([
    'Beras',
    'beras (2)',
    'BERAS (3)',
    'Gula',
    'beras (2) (2)',
  ]);
});

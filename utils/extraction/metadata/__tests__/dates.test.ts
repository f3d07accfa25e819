import { describe, expect, it } from 'vitest';
import { readMachineDate } from '../dates/machine-date';
import { parseIndonesianDate } from '../dates/parse-indonesian-date';
import { readDates } from '../dates/read-dates';

describe('parseIndonesianDate', () => {
  it.each([
    ['Kamis, 23 Jul 2026 14:35 WIB', '2026-07-23T14:35:00+07:00'],
    ['Jumat, 24 Juli 2026 12:40 WIB', '2026-07-24T12:40:00+07:00'],
    ["Jum'at, 24 Juli 2026 - 13:39 WIB", '2026-07-24T13:39:00+07:00'],
    ["Jurnalis-Jum'at, 24 Juli 2026 |15:18 WIB", '2026-07-24T15:18:00+07:00'],
    ['Diterbitkan 24 Juli 2026, 10:26 WIB', '2026-07-24T10:26:00+07:00'],
    ['Terbit 2 Sep 2025 17:00 WIB', '2025-09-02T17:00:00+07:00'],
    ['Kompas.com - 20/01/2025, 10:15 WIB', '2025-01-20T10:15:00+07:00'],
    ['21/7/2026 22:42', '2026-07-21T22:42:00+07:00'],
    ['Selasa, 25 Januari 2022 | 16:58', '2022-01-25T16:58:00+07:00'],
    ['20 July 2026, 23:40', '2026-07-20T23:40:00+07:00'],
    ['16 September 2025 7:11 PM', '2025-09-16T19:11:00+07:00'],
    ['November 21, 2023 12:05 am', '2023-11-21T00:05:00+07:00'],
    ['Selasa, 21 November 2023 pukul 20.53 WITA', '2023-11-21T20:53:00+08:00'],
    ['Senin 5 Peb 2018 | 09.05 WIT', '2018-02-05T09:05:00+09:00'],
    ['17 Agt 2021 pkl. 08.00', '2021-08-17T08:00:00+07:00'],
    ['1 Nop 2020 06:07:08 WIB', '2020-11-01T06:07:08+07:00'],
    ['12 Sept 2024, 09:00WIBDiperbarui 13 Sept 2024, 10:00WIB', '2024-09-12T09:00:00+07:00'],
    ['14:56 WIB, 5 November 2015', '2015-11-05T14:56:00+07:00'],
    ['on 16 Feb 2016 at 09:20 WIB', '2016-02-16T09:20:00+07:00'],
    ['21-11-2023 | 20:53 (GMT+8)', '2023-11-21T20:53:00+08:00'],
    ['11/21/2023 20:53', '2023-11-21T20:53:00+07:00'],
    ['2026-07-24 15:16:40', '2026-07-24T15:16:40+07:00'],
  ])('reads %s', (text, iso) => {
    expect(parseIndonesianDate(text)).toBe(iso);
  });

  it.each([
    ['2 jam lalu'],
    ['5 jam yang lalu'],
    ['October 9, 2020'],
    ['Kamis, 26/03/2026'],
    ['20 Jumadil Awwal 1438'],
    ['31 Februari 2020 10:00'],
    ['31/02/2020 10:00'],
    ['24 Juli 2026 25:61 WIB'],
    ['pasal 21 ayat 3 tahun 2019'],
    ['Rp 20.000'],
    [''],
  ])('finds no date with a time in "%s"', (text) => {
    expect(parseIndonesianDate(text)).toBeNull();
  });

  it('skips a day without a time for a later date that has one', () => {
    expect(parseIndonesianDate('Terbit 1 Mei 2024, diubah 2 Mei 2024 10:30 WIB')).toBe(
      '2024-05-02T10:30:00+07:00',
    );
  });

  it('stays quick on long hostile text', () => {
    expect(readDates(`${'1 '.repeat(200_000)}Mei`)).toEqual([]);
    expect(readDates('12:12 '.repeat(100_000))).toEqual([]);
  });
});

describe('readMachineDate', () => {
  it.each([
    ['2026-07-24T22:16:40+07:00', '2026-07-24T22:16:40+07:00', 2],
    ['2020-10-07T15:13:00+0700', '2020-10-07T15:13:00+07:00', 2],
    ['2026-07-24T15:16:40Z', '2026-07-24T22:16:40+07:00', 0],
    ['2026-07-24T15:16:40.123456Z', '2026-07-24T22:16:40+07:00', 0],
    ['Wed, 16 Jun 2021 13:00:00 GMT', '2021-06-16T20:00:00+07:00', 0],
    // merdeka.com: the sign is wrong, the clock is right
    ['2021-06-16T13:00:00-07:00', '2021-06-16T13:00:00+07:00', 2],
    // detik.com: local time, malformed and called UTC
    ['2023-11-02T20-59-53Z', '2023-11-02T20:59:53+07:00', 1],
    ['2015-11-05 T10:08:58Z', '2015-11-05T10:08:58+07:00', 1],
    ['2026/03/25 15:11:47', '2026-03-25T15:11:47+07:00', 1],
  ])('reads %s', (value, iso, trust) => {
    expect(readMachineDate(value)).toEqual({ iso, trust });
  });

  it.each(['2026-07-24', 'kemarin', '{}', '0000-00-00 00:00:00'])('gives nothing for %s', (value) => {
    expect(readMachineDate(value)).toBeNull();
  });
});

/** Days and months by language, Sunday and January first. */
interface NamesOfDays {
  days: readonly string[];
  months: readonly string[];
}

const words = (text: string): string[] => text.split(' ');

/**
 * Written out, as the first date a page's process formats with `Intl` costs a click 14 ms of its 110 (Chromium 156:
 * the language's data is loaded). A test holds them to `Intl`'s.
 */
export const NAMES_OF_DAYS: Record<'id' | 'en', NamesOfDays> = {
  id: {
    days: words('Minggu Senin Selasa Rabu Kamis Jumat Sabtu'),
    months: words('Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'),
  },
  en: {
    days: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    months: words('January February March April May June July August September October November December'),
  },
};

/**
 * Month names as Indonesian news pages write them: Indonesian, English and the abbreviations of both
 * (../shared/research/phrases.json; `Peb`, `Agt`, `Nop` are older spellings), lower case, to 1..12.
 */
export const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  january: 1,
  jan: 1,
  februari: 2,
  pebruari: 2,
  february: 2,
  feb: 2,
  peb: 2,
  maret: 3,
  march: 3,
  mar: 3,
  mrt: 3,
  april: 4,
  apr: 4,
  mei: 5,
  may: 5,
  juni: 6,
  june: 6,
  jun: 6,
  juli: 7,
  july: 7,
  jul: 7,
  agustus: 8,
  august: 8,
  aug: 8,
  agu: 8,
  ags: 8,
  agt: 8,
  agst: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  october: 10,
  okt: 10,
  oct: 10,
  november: 11,
  nopember: 11,
  nov: 11,
  nop: 11,
  desember: 12,
  december: 12,
  des: 12,
  dec: 12,
};

/** Minutes east of Greenwich of Indonesia's three zones. */
export const ZONES: Readonly<Record<string, number>> = { wib: 420, wita: 480, wit: 540 };

/** Western Indonesian Time (+07:00): what a page without a zone means. */
export const WIB = 420;

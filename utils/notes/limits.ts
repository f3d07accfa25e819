/** More than a person makes; less than what fills a store. Lengths in characters. */
export const NOTES_LIMITS = { highlights: 500, quote: 8_000, context: 64, note: 10_000 };

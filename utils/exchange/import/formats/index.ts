import type { TextFormat } from '../types';
import { addressList } from './address-list';
import { bookmarksHtml, pocketHtml } from './bookmarks-html';
import { instapaperCsv } from './instapaper-csv';
import { karakeepJson } from './karakeep-json';
import { omnivoreJson } from './omnivore-json';
import { pocketAnnotations } from './pocket-annotations';
import { pocketCsv } from './pocket-csv';
import { raindropCsv } from './raindrop-csv';
import { readwiseCsv } from './readwise-csv';
import { table } from './table';
import { wallabagJson } from './wallabag-json';

/** By the first character; within each, the particular before the general. */
const JSON_FORMATS = [wallabagJson, omnivoreJson, pocketAnnotations, karakeepJson, addressList];
const HTML_FORMATS = [pocketHtml, bookmarksHtml];
const PLAIN_FORMATS = [pocketCsv, instapaperCsv, readwiseCsv, raindropCsv, table, addressList];

/** In what a text is written, by what stands in it; null where it is nothing we know. */
export function detectFormat(text: string): TextFormat | null {
  const start = /\S/.exec(text)?.[0] ?? '';
  const formats = '[{'.includes(start) ? JSON_FORMATS : start === '<' ? HTML_FORMATS : PLAIN_FORMATS;
  return formats.find((format) => format.recognises(text)) ?? null;
}

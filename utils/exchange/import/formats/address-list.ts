import { refuse, toRow } from '../to-row';
import type { TextFormat } from '../types';

const ADDRESS = /https?:\/\/[^\s<>"')\]|]+/i;
/** So many lines at the start are looked at. */
const LOOK = 20;

/**
 * A plain list: an address a line, and what else stands in the line is its title (`https://… | Title` as OneTab writes,
 * `- [Title](https://…)` as in Markdown). Empty lines and lines that begin with `#` say nothing.
 */
export const addressList: TextFormat = {
  source: 'addresses',
  recognises: (text) => {
    const lines = text.slice(0, 20_000).split('\n').filter(speaks).slice(0, LOOK);
    return lines.filter((line) => ADDRESS.test(line)).length * 2 > lines.length;
  },
  *rows(text, { now }) {
    let row = 0;
    for (let at = 0; at < text.length;) {
      const end = text.indexOf('\n', at);
      const line = text.slice(at, end === -1 ? undefined : end);
      at = end === -1 ? text.length : end + 1;
      row += 1;
      if (!speaks(line)) continue;
      const url = ADDRESS.exec(line.slice(0, 20_000))?.[0];
      yield url
        ? toRow(row, { url, title: titleIn(line.replace(url, '')) }, now)
        : refuse(row, 'no-address', line);
    }
  },
};

function speaks(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('#');
}

/** The words of what is left of a line, without the marks around them. */
function titleIn(rest: string): string {
  return (
    /[\p{L}\p{N}"“'].*[\p{L}\p{N}"”'.?!)]/u.exec(rest.slice(0, 5_000).replace(/[[\]]|\(\)/g, ' '))?.[0] ?? ''
  );
}

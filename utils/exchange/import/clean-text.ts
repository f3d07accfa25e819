import { foldSpace } from '../../extraction/text';

/** Control characters, and those that turn the direction of writing round what follows. */

const UNSEEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

/** One line of text out of anything: white space folded, unseen characters gone, at most `length` characters. */
export function cleanLine(value: unknown, length = 1_000): string {
  return foldSpace(visible(value, length * 4).replace(/[\s\u0085]+/g, ' ')).slice(0, length);
}

/** Text that keeps its lines. */
export function cleanProse(value: unknown, length = 10_000): string {
  return visible(value, length)
    .replace(/\r\n?|\u0085/g, '\n')
    .trim();
}

/** A cell of 10 MB is cut before anything walks through it. */
function visible(value: unknown, length: number): string {
  return typeof value === 'string' ? value.slice(0, length).replace(UNSEEN, '') : '';
}

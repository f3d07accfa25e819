import * as v from 'valibot';
import { BrokenZip } from '../zip/read-zip';

/** Characters of one line: the longest story that is saved (`CAPS` of utils/library/draft-schema.ts), escaped. */
const LONGEST_LINE = 40_000_000;

/** The values that stand in bytes of UTF-8, one JSON text a line. Throws where one is no JSON, or of another shape. */
export async function* readJsonLines<Value>(
  bytes: AsyncIterable<Uint8Array>,
  schema: v.GenericSchema<unknown, Value>,
): AsyncGenerator<Value> {
  for await (const line of readLines(bytes)) {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), line);
    if (!parsed.success) throw new BrokenZip('damaged');
    yield parsed.output;
  }
}

async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  let length = 0;
  for await (const piece of bytes) {
    const [first = '', ...others] = decoder.decode(piece, { stream: true }).split('\n');
    begun.push(first);
    length += first.length;
    if (length > LONGEST_LINE) throw new BrokenZip('damaged');
    const last = others.pop();
    if (last === undefined) continue;
    yield begun.join('');
    yield* others;
    begun = [last];
    length = last.length;
  }
  const rest = begun.join('') + decoder.decode();
  if (rest !== '') yield rest;
}

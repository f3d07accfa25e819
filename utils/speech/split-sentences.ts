/** After these a full stop does not end a sentence, whatever follows. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:dr|drs|dra|prof|ir|hj?|kh|tgk|rm|st|mr|mrs|jl|no|hlm|hal|tgl|bpk|ny|sdr|alm|red|dll|dsb|dkk|yth|a\.n|u\.p|s\.d|[a-z])\.\s*$/i;
/** Remote voices of Chromium fall silent after some 15 s of one utterance (crbug.com/679437): longer pieces are cut. In characters. */
const LONGEST = 220;

export interface Sentence {
  /** In the text it was split from, [start, end). */
  start: number;
  end: number;
  text: string;
}

/** Splits a text into what is read in one breath: sentences, and long ones at their commas. `language`: BCP 47. */
export function splitSentences(text: string, language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (ABBREVIATION.test(text.slice(start, end)) && end < text.length) continue;
    sentences.push(...cut(text, start, end));
    start = end;
  }
  if (start < text.length) sentences.push(...cut(text, start, text.length));
  return sentences;
}

function cut(text: string, start: number, end: number): Sentence[] {
  const pieces: Sentence[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const to = from + cutAt(text.slice(from, from + LONGEST));
    pieces.push(...trimmed(text, from, to));
    from = to;
  }
  return [...pieces, ...trimmed(text, from, end)];
}

/** Behind the last comma of the later half, else behind the last space, else in the middle of a word. */
function cutAt(piece: string): number {
  const comma = Math.max(...[', ', '; ', ': ', ' – ', ' — '].map((mark) => piece.lastIndexOf(mark)));
  if (comma > LONGEST / 2) return comma + 2;
  const space = piece.lastIndexOf(' ');
  return space > 0 ? space + 1 : piece.length;
}

function trimmed(text: string, start: number, end: number): Sentence[] {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const said = piece.trim();
  return /[\p{L}\p{N}]/u.test(said) ? [{ start: from, end: from + said.length, text: said }] : [];
}

import { summarise, type PageScore, type Summary } from './score';

export interface Detection {
  page: string;
  /** The manifest's kind. */
  kind: string;
  /** What Bening took it for. */
  said: string;
  /** Was it read? */
  ok: boolean;
}

const fixed = (value: number) => value.toFixed(4);

export function resultTable(table: Map<string, Summary>): string {
  const head =
    '                        F1      prec.   recall  perfect  leaks  stray  missing  headline  author  date';
  const rows = [...table].map(([name, s]) =>
    [
      name.padEnd(22),
      fixed(s.f1),
      fixed(s.precision),
      fixed(s.recall),
      `${s.perfect}/${s.pages}`.padStart(7),
      String(s.leaks).padStart(6),
      String(s.stray).padStart(6),
      String(s.missing).padStart(8),
      `${s.title}/${s.pages}`.padStart(9),
      `${s.author}/${s.pages}`.padStart(7),
      `${s.date}/${s.dated}`,
    ].join('  '),
  );
  return [head, ...rows, ''].join('\n');
}

export function confusionTable(detections: Detection[]): string {
  const said = [...new Set(detections.map((d) => d.said))].sort();
  const kinds = [...new Set(detections.map((d) => d.kind))].sort();
  const row = (kind: string) =>
    [
      kind.padEnd(10),
      ...said.map((name) =>
        String(detections.filter((d) => d.kind === kind && d.said === name).length).padStart(8),
      ),
    ].join(' ');
  const wrong = detections.filter((d) => (d.kind === 'index' && d.ok) || (d.kind === 'article' && !d.ok));
  return [
    `detection  ${said.map((name) => name.padStart(8)).join(' ')}`,
    ...kinds.map(row),
    ...wrong.map((d) => `  ${d.kind} taken for ${d.said}: ${d.page}`),
    '',
  ].join('\n');
}

interface Measured {
  scores: PageScore[];
  readability: PageScore[];
  detections: Detection[];
  siteRules: boolean;
}

/** The standing figures that are missed, one line each. */
export function checkBars({ scores, readability, detections, siteRules }: Measured): string[] {
  const s = summarise(scores);
  const share = (part: number, whole: number) => (whole ? part / whole : 1);
  const articles = detections.filter((d) => d.kind === 'article');
  const indexes = detections.filter((d) => d.kind === 'index');
  const bars: [string, number, number][] = siteRules
    ? [
        ['F1', s.f1, 0.985],
        ['precision', s.precision, 0.99],
        ['recall', s.recall, 0.98],
        [
          'pages without a leaked clutter line',
          share(s.pages - scores.filter((p) => p.leaked.length).length, s.pages),
          1,
        ],
        ['perfect pages', share(s.perfect, s.pages), 38 / 47],
        ['headline', share(s.title, s.pages), 0.98],
        ['author', share(s.author, s.pages), 0.9],
        ['date', share(s.date, s.dated), 0.95],
        ['articles found', share(articles.filter((d) => d.ok).length, articles.length), 0.98],
        ['index pages left alone', share(indexes.filter((d) => !d.ok).length, indexes.length), 0.98],
      ]
    : [['F1 without site rules', s.f1, 0.955]];
  const missed = bars
    .filter(([, value, bar]) => value < bar)
    .map(([name, value, bar]) => `${name} ${fixed(value)} < ${fixed(bar)}`);
  const theirs = new Map(readability.map((page) => [page.page, page.f1]));
  const worse = scores.filter((page) => page.f1 < (theirs.get(page.page) ?? 0) - 0.02);
  return [
    ...missed,
    ...worse.map(
      (page) => `${page.page}: F1 ${fixed(page.f1)}, Readability ${fixed(theirs.get(page.page) ?? 0)}`,
    ),
  ];
}

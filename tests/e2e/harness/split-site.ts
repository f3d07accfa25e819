import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SiteServer } from './site-server.ts';

const WORDS =
  'sawah kerbau jembatan hujan pasar sungai kebun nelayan guru dokter ladang bukit pelabuhan gudang'.split(
    ' ',
  );
const PARAGRAPHS = 4;

/** Page n's own paragraphs, each with a name ("Bagian 2.1") and words in an order of its own. */
export function partOf(page: number): string {
  return Array.from({ length: PARAGRAPHS }, (_, at) => {
    const order = WORDS.map((_word, index) => WORDS[(index * (page + 2) + at * 5 + page) % WORDS.length]);
    return `<p>Bagian ${page}.${at + 1} menceritakan bahwa warga yang ${order.slice(0, 5).join(' dan ')} sudah tidak akan ${order.slice(5, 9).join(' atau ')} karena ${order.slice(9).join(', ')}, kata kepala desa itu.</p>`;
  }).join('\n');
}

/** The names of pages' paragraphs, in order. */
export const namesOf = (...pages: number[]): string[] =>
  pages.flatMap((page) => Array.from({ length: PARAGRAPHS }, (_, at) => `${page}.${at + 1}`));

export function pageOf(body: string, pager: string): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Rapat Warga Desa Membahas Jembatan</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-01-15T10:00:00+07:00"></head>
<body><main><article><h1>Rapat Warga Desa Membahas Jembatan</h1><div class="entry-content">${body}</div>${pager}</article></main></body></html>`;
}

export interface SeenRequest {
  method: string;
  /** Path and query. */
  path: string;
  cookie: string;
  /** The connection ended before the answer did. */
  broken: boolean;
}

type Answer = string | ((response: ServerResponse) => void);

/** One host that plays a split story, and remembers what it was asked. */
export class SplitSite {
  readonly seen: SeenRequest[] = [];

  /** `answers`: by path and query; HTML, or a function that answers. */
  constructor(
    server: SiteServer,
    readonly host: string,
    readonly answers: Record<string, Answer>,
  ) {
    server.play(host, (request, response) => this.#answer(request, response));
  }

  /** What was asked for beyond the page that was opened. */
  get later(): SeenRequest[] {
    return this.seen.slice(1);
  }

  /** Keeps the answer at `path` back; the answer of this function lets it go. */
  hold(path: string): () => void {
    let release: () => void = () => {};
    const answer = this.answers[path] as string;
    const free = new Promise<void>((resolve) => (release = resolve));
    this.answers[path] = (response) => void free.then(() => sendHtml(response, answer));
    return release;
  }

  #answer(request: IncomingMessage, response: ServerResponse): boolean {
    const path = request.url ?? '/';
    const answer = this.answers[path];
    if (answer === undefined) return false;
    const seen = { method: request.method ?? '', path, cookie: request.headers.cookie ?? '', broken: false };
    this.seen.push(seen);
    response.on('close', () => (seen.broken = !response.writableFinished));
    if (typeof answer === 'function') answer(response);
    else sendHtml(response, answer);
    return true;
  }
}

export function sendHtml(response: ServerResponse, html: string): void {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'sesi=rahasia; Path=/' })
    .end(html);
}

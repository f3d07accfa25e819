import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { makeCertificate } from './certificate.ts';
import { placeholderPicture } from './placeholder-picture.ts';

export interface ServedPage {
  body: string | Buffer;
  /** `text/html; charset=utf-8` unless told. */
  type?: string;
  headers?: Record<string, string>;
}

/** Answers a request to a host, or answers false to leave it to the pages that are served. */
export type Player = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A TLS server that plays every site of the web: it answers for any host, by full address without query. */
export class SiteServer {
  readonly #pages = new Map<string, ServedPage>();
  readonly #players = new Map<string, Player>();
  /** Addresses asked for so far, in order. */
  readonly asked: string[] = [];
  /** What is answered to pictures that are not served. */
  picture: (url: string) => ServedPage | null = placeholderPicture;
  /** Hosts looked for so far, also by those who then did not trust the certificate and asked for nothing. */
  readonly knocked: string[] = [];

  private constructor(
    readonly port: number,
    readonly server: Server,
  ) {
    server.on('request', (request, response) => this.#answer(request, response));
    server.on('tlsClientError', (error: Error, socket) =>
      this.knocked.push(socket.servername || error.message),
    );
    server.on('secureConnection', ({ servername }) => this.knocked.push(servername || ''));
  }

  static async start(): Promise<SiteServer> {
    const server = createServer(await makeCertificate());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new SiteServer((server.address() as AddressInfo).port, server);
  }

  /** From now on `url` (http or https, query ignored) answers with this page. */
  serve(url: string, page: ServedPage): void {
    this.#pages.set(addressOf(url), page);
  }

  /** From now on this host is played by a function of its own. */
  play(host: string, player: Player): void {
    this.#players.set(host, player);
  }

  /** From now on nobody answers at the port. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    if (!this.server.listening) return;
    this.server.close();
    await once(this.server, 'close');
  }

  /** Answers again after a `stop`. */
  async comeBack(): Promise<void> {
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = `https://${request.headers.host ?? 'unknown'}${request.url ?? '/'}`;
    this.asked.push(url);
    if (this.#players.get(new URL(url).hostname)?.(request, response)) return;
    const page = this.#pages.get(addressOf(url)) ?? this.picture(url);
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page in this test.');
      return;
    }
    const type = page.type ?? 'text/html; charset=utf-8';
    response
      .writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...page.headers })
      .end(page.body);
  }
}

function addressOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return hostname + pathname;
}

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

type Answer = [kind: 1, id: number, error: { error: string; message: string } | null, result: unknown];
interface Waiting {
  command: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * A client of Marionette, Firefox's own remote protocol: JSON arrays over TCP, each led by its length in bytes
 * and a colon (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
export class Marionette {
  readonly #waiting = new Map<number, Waiting>();
  /** One character a byte: lengths are told in bytes. */
  #received = '';
  #lastId = 0;

  private constructor(readonly socket: Socket) {
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => this.#read(String(chunk)));
    socket.on('close', () => this.#giveUp());
    socket.on('error', () => this.#giveUp());
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Marionette(socket);
  }

  /** Sends one command and gives its result; WebDriver's commands wrap theirs in `{value}`. */
  send<Result = unknown>(command: string, parameters: object = {}): Promise<Result> {
    const id = ++this.#lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { command, resolve: (result) => resolve(result as Result), reject });
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  #read(chunk: string): void {
    this.#received += chunk;
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.slice(0, colon));
      if (colon < 0 || this.#received.length < end) return;
      const message: unknown = JSON.parse(
        Buffer.from(this.#received.slice(colon + 1, end), 'latin1').toString(),
      );
      this.#received = this.#received.slice(end);
      // The greeting is an object; all that follows are arrays.
      if (Array.isArray(message)) this.#settle(message as Answer);
    }
  }

  #settle([, id, error, result]: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.command}: ${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #giveUp(): void {
    for (const { command, reject } of this.#waiting.values())
      reject(new Error(`${command}: Firefox went away`));
    this.#waiting.clear();
  }
}

import type { ProtocolMap } from './protocol';

type Type = keyof ProtocolMap;
type Reply = { res: unknown } | { err: string };

/** What travels: the name of a message and what it carries. Who sent it is the browser's to say. */
export interface Sent {
  type: Type;
  data: unknown;
}

type Listener = (message: unknown, sender: unknown, reply: (reply: Reply) => void) => boolean;

/** `chrome` is there in both browsers and answers with promises; the polyfill is not needed for this. */
declare const chrome: {
  runtime: {
    sendMessage(message: Sent): Promise<Reply | undefined>;
    onMessage: { addListener(listener: Listener): void };
  };
};

/** Sends one message of the protocol to the background and waits for its answer; a refusal is thrown. */
export async function sendMessage<T extends Type>(
  type: T,
  data: Parameters<ProtocolMap[T]>[0],
): Promise<ReturnType<ProtocolMap[T]>> {
  const reply = await chrome.runtime.sendMessage({ type, data });
  if (!reply) throw new Error(`Nobody answers "${type}"`);
  if ('err' in reply) throw new Error(reply.err);
  return reply.res as ReturnType<ProtocolMap[T]>;
}

type Answer = (data: unknown, sender: unknown) => Promise<unknown>;

const answers = new Map<unknown, Answer>();

/** Raw listener, one for each message. Handlers in the background go through `handle.ts`, which checks sender and shape first. */
export function onMessage(type: Type, answer: Answer): void {
  if (answers.size === 0) chrome.runtime.onMessage.addListener(listen);
  answers.set(type, answer);
}

const listen: Listener = (message, sender, reply) => {
  const { type, data } = (message ?? {}) as Partial<Sent>;
  const answer = answers.get(type);
  if (!answer) return false;
  answer(data, sender).then(
    (res) => reply({ res }),
    (error: unknown) => reply({ err: error instanceof Error ? error.message : String(error) }),
  );
  return true;
};

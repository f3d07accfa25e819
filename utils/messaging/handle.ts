import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { identifyCaller, type Caller } from './caller';
import { onMessage } from './messenger';
import { CONTENT_SCRIPT_MESSAGES, type ProtocolMap } from './protocol';
import { Refusal } from './refusal';
import { isTooLarge } from './too-large';

type Type = keyof ProtocolMap;
type Answer<T extends Type> = ReturnType<ProtocolMap[T]>;

const OPEN_TO_CONTENT: readonly string[] = CONTENT_SCRIPT_MESSAGES;

/**
 * The one way to answer a message. Before `answer` runs, the sender is known to be ours and allowed to ask this
 * (`CONTENT_SCRIPT_MESSAGES` for content scripts, everything for our own pages), what a content script sends is of a
 * size that a page can have, and the data has the shape that `schema` says. All else is refused: the sender's promise
 * rejects with a `Refusal`.
 */
export function handle<T extends Type, Data>(
  type: T,
  schema: v.GenericSchema<unknown, Data>,
  answer: (data: Data, caller: Caller) => Answer<T> | Promise<Answer<T>>,
): void {
  onMessage(type, async (data, sender) => {
    const caller = admit(type, sender);
    if (caller.kind === 'content' && isTooLarge(data)) throw new Refusal(type, 'too large');
    return answer(parseData(type, schema, data), caller);
  });
}

/** The caller, where it may send this message; refuses the rest. */
export function admit(type: Type, sender: unknown): Caller {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  const caller = identifyCaller(sender, own);
  if (!caller) throw new Refusal(type, 'unknown sender');
  if (caller.kind === 'content' && !OPEN_TO_CONTENT.includes(type)) {
    throw new Refusal(type, 'not for content scripts');
  }
  return caller;
}

function parseData<Data>(type: Type, schema: v.GenericSchema<unknown, Data>, data: unknown): Data {
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Refusal(type, `wrong shape at ${v.getDotPath(issue) ?? 'the top'}`);
}

import * as v from 'valibot';

/** Who sent a message, as the browser (not the message) says. */
export type Caller =
  /** The top frame of a web page, where a content script of ours runs. */
  | { kind: 'content'; tabId: number; url: string; incognito: boolean }
  /** One of our own pages. */
  | { kind: 'page'; url: string };

const senderSchema = v.object({
  id: v.string(),
  url: v.string(),
  frameId: v.optional(v.number()),
  tab: v.optional(v.object({ id: v.optional(v.number()), incognito: v.optional(v.boolean()) })),
});

/**
 * The caller behind a `runtime.MessageSender`, or null where it is nobody who may talk to us: another extension,
 * a frame inside a page, a page that is not http(s). `own`: our id and origin (`browser.runtime.getURL('')`).
 * `sender.url` is used, not `sender.tab.url`, which needs a permission that we do not have.
 */
export function identifyCaller(sender: unknown, own: { id: string; origin: string }): Caller | null {
  const parsed = v.safeParse(senderSchema, sender);
  if (!parsed.success || parsed.output.id !== own.id) return null;
  const { url, frameId, tab } = parsed.output;
  if (url.startsWith(own.origin)) return { kind: 'page', url };
  if (!/^https?:\/\//i.test(url) || frameId !== 0 || tab?.id === undefined) return null;
  return { kind: 'content', tabId: tab.id, url, incognito: tab.incognito === true };
}

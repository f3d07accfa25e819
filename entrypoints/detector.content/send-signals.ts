import type { Sent } from '../../utils/messaging/messenger';
import type { ProtocolMap } from '../../utils/messaging/protocol';

/**
 * `chrome` is there in both browsers. `browser` is not in Chromium, where the page could then put an element with that
 * id in its place; and the polyfill would be most of this script.
 */
declare const chrome: { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };

/**
 * Sends the signals as the messenger would.
 * False: the extension that this script belongs to is gone (updated, removed), and nothing will ever be heard.
 */
export async function sendSignals(data: Parameters<ProtocolMap['reportSignals']>[0]): Promise<boolean> {
  const message: Sent = { type: 'reportSignals', data };
  try {
    await chrome.runtime?.sendMessage(message);
  } catch {
    // Refused or nobody listening: the icon stays as it is. That is no reason to throw into the page.
  }
  return chrome.runtime?.id !== undefined;
}

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { handle } from '../../utils/messaging/handle';
import { FACE_FILE_NAMES } from '../../utils/settings/face-files';

/** Gives the popup the fonts that the page it lies on could not load: its policy may forbid it, and our files are ours. */
export function listenToFaceMessages(): void {
  handle('getFace', v.object({ file: v.picklist(FACE_FILE_NAMES) }), async ({ file }) => {
    const response = await fetch(browser.runtime.getURL(`/fonts/${file}.woff2`));
    return toBase64(new Uint8Array(await response.arrayBuffer()));
  });
}

/** As many characters at once as any engine takes for arguments. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

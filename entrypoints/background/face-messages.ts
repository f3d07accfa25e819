import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { toBase64 } from '../../utils/base64';
import { handle } from '../../utils/messaging/handle';
import { FACE_FILE_NAMES } from '../../utils/settings/face-files';

/** Gives the popup the fonts that the page it lies on could not load: its policy may forbid it, and our files are ours. */
export function listenToFaceMessages(): void {
  handle('getFace', v.object({ file: v.picklist(FACE_FILE_NAMES) }), async ({ file }) => {
    const response = await fetch(browser.runtime.getURL(`/fonts/${file}.woff2`));
    return toBase64(new Uint8Array(await response.arrayBuffer()));
  });
}

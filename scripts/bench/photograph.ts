import type { Chromium } from '../../tests/e2e/harness/chromium';
import { isPicture } from '../../tests/e2e/harness/placeholder-picture';
import type { ServedPage } from '../../tests/e2e/harness/site-server';

/**
 * Pictures as papers have them, to be served in place of theirs: a JPEG, which the browser decodes beside the page's thread. (The
 * drawing that tests use is an SVG, a document that the page's thread parses.)
 */
export async function photographs({ session }: Chromium): Promise<(url: string) => ServedPage | null> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(${draw})(800, 450)`,
    awaitPromise: true,
    returnByValue: true,
  });
  const page = { body: Buffer.from(String(result.value), 'base64'), type: 'image/jpeg' };
  return (url) => (isPicture(url) ? page : null);
}

/** Runs in the browser: a picture with enough in it to be some 50 KB, in base64. */
async function draw(width: number, height: number): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  for (let at = 0; at < 2_000; at += 1) {
    context.fillStyle = `hsl(${(at * 47) % 360} 40% ${30 + (at % 50)}%)`;
    context.fillRect((at * 131) % width, (at * 71) % height, 60, 40);
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

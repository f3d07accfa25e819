import type { ImportedArticle } from '../../../utils/library/types.ts';
import type { TestBrowser } from './test-browser.ts';

/** Stories in one message. */
const PART = 500;

/** Puts stories into the library as an import does. */
export async function seedLibrary(browser: TestBrowser, stories: ImportedArticle[]): Promise<void> {
  for (let at = 0; at < stories.length; at += PART) {
    const reply = await browser.inExtension(
      async (api, articles) =>
        api.runtime.sendMessage({ type: 'importArticles', data: { importId: 'seed', articles } }),
      stories.slice(at, at + PART),
    );
    const { res } = (reply ?? {}) as { res?: { ok: boolean } };
    if (!res?.ok) throw new Error(`The library took no stories: ${JSON.stringify(reply)}`);
  }
}

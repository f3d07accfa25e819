import type { TestBrowser } from './test-browser.ts';

/** Fills `storage.sync` to the brim with what is not ours. Answers with all that is in it then. */
export function fillSync(browser: TestBrowser): Promise<Record<string, unknown>> {
  return browser.inExtension(async (api) => {
    const filler = Object.fromEntries(
      Array.from({ length: 13 }, (_item, at) => [`isi-${at}`, 'x'.repeat(7_200)]),
    );
    await api.storage.sync.set(filler);
    // In few more writes: the browser counts how many there are in a minute too.
    for (const key of ['sisa', 'sisa-lagi']) {
      const there = Object.entries(await api.storage.sync.get(null));
      const left = there.reduce(
        (sum, [name, value]) => sum - name.length - JSON.stringify(value).length,
        102_400,
      );
      // Firefox counts some bytes more: what it does not take, a little less may.
      for (let size = Math.min(left - key.length - 2, 8_100); size > 0; size -= 16) {
        const taken = await api.storage.sync.set({ [key]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
        if (taken) break;
      }
    }
    return api.storage.sync.get(null);
  });
}

import { build } from 'esbuild';
import type { SiteServer } from '../e2e/harness/site-server.ts';

export const PLAIN_PAGE = 'https://polos.example/';
/** The same in a browser that has no sanitiser of its own: DOMPurify cleans. */
export const OLD_PLAIN_PAGE = 'https://polos.example/lama';

export interface Walls {
  showStored(html: string): string;
  showRead(html: string): string | null;
  showLive(): string;
  /** Markup cleaned as it is stored, and not shown. */
  clean(html: string): string;
}

/**
 * Shadow trees that come along with a copy, open and closed. The page runs each once by itself, and counts.
 */
const SHADOWS = ['open', 'closed']
  .flatMap((mode) => ['div', 'p', 'section', 'span', 'h2', 'blockquote'].map((host) => ({ mode, host })))
  .map(
    ({ mode, host }) =>
      `<div data-live><${host}><template shadowrootmode=${mode} shadowrootclonable><img src=x onerror="shadowHits.push('${mode} ${host}')">` +
      `<iframe src="https://jahat.example/bayangan"></iframe></template>terang</${host}></div>`,
  )
  .join('');

/** Pages with no policy, no frame and no shadow tree, in which stories are shown: the second wall switched off. */
export async function servePlainPage(server: SiteServer): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['tests/walls/plain-page.ts'],
    bundle: true,
    format: 'iife',
    write: false,
  });
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  const page = (before: string) =>
    `<!doctype html><meta charset=utf-8><body><script>shadowHits = []; ${before}${script}</script>${SHADOWS}`;
  server.serve(PLAIN_PAGE, { body: page('') });
  server.serve(OLD_PLAIN_PAGE, { body: page('delete window.Sanitizer;') });
}

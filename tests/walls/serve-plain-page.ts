import { build } from 'esbuild';
import type { SiteServer } from '../e2e/harness/site-server.ts';

export const PLAIN_PAGE = 'https://polos.example/';

export interface Walls {
  showStored(html: string): string;
  showRead(html: string): string | null;
  showLive(): string;
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

/** A page with no policy, no frame and no shadow tree, in which stories are shown: the second wall switched off. */
export async function servePlainPage(server: SiteServer): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['tests/walls/plain-page.ts'],
    bundle: true,
    format: 'iife',
    write: false,
  });
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  server.serve(PLAIN_PAGE, {
    body: `<!doctype html><meta charset=utf-8><body><script>shadowHits = []; ${script}</script>${SHADOWS}`,
  });
}

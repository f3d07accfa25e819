import type { Plugin } from 'vite';

/**
 * Every HTML page gets a script of WXT's, for hot reload, empty in a build. The page that frames saved stories must
 * hold none (its policy would refuse it, with an error in the console), so it is taken out again.
 */
export function scriptlessFrame(): Plugin {
  return {
    name: 'bening:scriptless-frame',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { filename }) =>
        filename.includes('article-frame') ? html.replace(/\s*<script\b[^>]*><\/script>/g, '') : html,
    },
  };
}

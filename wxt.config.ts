import preact from '@preact/preset-vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { bundledFonts, FONT_ADDRESS } from './scripts/build/bundled-fonts.ts';
import { leanPurifier } from './scripts/build/lean-purifier.ts';
import { packReader } from './scripts/build/pack-reader.ts';
import { scriptlessFrame } from './scripts/build/scriptless-frame.ts';
import { newsMatches } from './utils/sites/news-hosts';

/** Mozilla wants to know what leaves the device; nothing does. Needs Firefox >= 140, Android >= 142. */
const gecko = {
  id: 'bening@bening.example',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

/**
 * For our own pages and the background: nothing from elsewhere but pictures. `frame-src 'self'` is for the scriptless
 * frame that shows saved stories (entrypoints/article-frame), `connect-src 'self'` for the fonts that the background
 * reads from the extension itself (entrypoints/background/face-messages.ts), and `https:` for the library, which fetches
 * the story behind a link that was added by its address. Any paper's host may be meant, so the policy names none: which
 * can be asked is up to the reader (`optional_host_permissions`), over TLS only.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self' https:",
  "img-src 'self' https: data: blob:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The oldest Chromium: it has `light-dark()`, so that each colour is written once (March 2024). */
const CHROMIUM = '123';

const ownFile = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: process.env.BENING_OUT ?? '.output',
  vite: () => ({
    plugins: [preact(), scriptlessFrame(), leanPurifier(), packReader()],
    // All our browsers preload modules by themselves.
    build: {
      modulePreload: { polyfill: false },
      target: [`chrome${CHROMIUM}`, `firefox${parseInt(gecko.strict_min_version)}`],
      rolldownOptions: { external: [FONT_ADDRESS] },
    },
    resolve: {
      alias: [
        { find: 'wxt/utils/content-script-context', replacement: ownFile('utils/bare-context.ts') },
        { find: /^\.\.?\/createLucideIcon\.mjs$/, replacement: ownFile('utils/bare-icon.ts') },
      ],
    },
  }),
  hooks: {
    /** Here and not in the detector: what stands in its definition is bundled with it, all hosts included. */
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script' && entrypoint.name === 'detector') {
          entrypoint.options.matches = newsMatches();
        }
      }
    },
    'build:publicAssets': (_wxt, files) => void files.push(...bundledFonts()),
    'prepare:publicPaths': (_wxt, paths) =>
      void paths.push(...bundledFonts().map(({ relativeDest }) => relativeDest)),
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'id',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    optional_host_permissions: ['https://*/*'],
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' },
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'save-article': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_commandSave__',
      },
    },
    // `wxt serve` needs its own, wider policy for hot reload.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...(browser !== 'firefox' && { minimum_chrome_version: CHROMIUM }),
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko, gecko_android: { strict_min_version: '142.0' } },
    }),
  }),
});

import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { requireBrowsers } from './browsers/require-browsers.ts';

/** Sizes that are only ever shown for the extension itself; the smaller ones stand on the toolbar. */
const OWN_SIZES = [96, 128];
const TOOLBAR_SIZES = [16, 32, 48];
const ALL_SIZES = [...TOOLBAR_SIZES, ...OWN_SIZES];

/** Which drawing (scripts/icons/<name>.svg) becomes which pictures (public/icon/<prefix><size>.png). */
const PICTURES = [
  { drawing: 'idle', prefix: '', sizes: TOOLBAR_SIZES },
  { drawing: 'mark', prefix: '', sizes: OWN_SIZES },
  { drawing: 'article', prefix: 'article-', sizes: ALL_SIZES },
];

const path = (name: string): string => new URL(name, import.meta.url).pathname;

mkdirSync(path('../public/icon/'), { recursive: true });
const browser = await chromium.launch({ executablePath: requireBrowsers().chromium, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { drawing, prefix, sizes } of PICTURES) {
  const svg = readFileSync(path(`icons/${drawing}.svg`), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: path(`../public/icon/${prefix}${size}.png`), omitBackground: true });
  }
}
await browser.close();
console.log(`${PICTURES.flatMap(({ sizes }) => sizes).length} pictures in public/icon/`);

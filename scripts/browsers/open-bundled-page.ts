import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { requireBrowsers } from './require-browsers';

/** A blank page of a fresh headless Chromium in which a script of ours runs, bundled from `entry` (a path). */
export async function openBundledPage(
  entry: string,
  { minify }: { minify: boolean },
): Promise<{ browser: Browser; page: Page }> {
  const bundled = await build({ entryPoints: [entry], bundle: true, minify, format: 'iife', write: false });
  const browser = await chromium.launch({
    executablePath: requireBrowsers().chromium,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: bundled.outputFiles[0]?.text ?? '' });
  return { browser, page };
}

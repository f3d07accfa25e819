import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { bench } from './library-page';

type Bench = typeof bench;
/** Runs a function of `library-page.ts` in the page. */
export type Call = <Name extends keyof Bench>(
  name: Name,
  ...args: Parameters<Bench[Name]>
) => ReturnType<Bench[Name]>;

/** A browser with the extension and a library; `page` is a blank page of the extension with `bench` on it. */
export interface LibraryBrowser {
  context: BrowserContext;
  page: Page;
  call: Call;
  close(): Promise<void>;
}

export interface LibraryBuild {
  /** Folders: of the build, and of the browser's executable. */
  extension: string;
  executablePath: string;
  /** `library-page.ts`, bundled. */
  script: string;
}

/** Starts Chromium on the profile in that folder. The extension's id, and so its data, hang on where the build lies. */
export async function openLibraryBrowser(
  profile: string,
  { extension, executablePath, script }: LibraryBuild,
): Promise<LibraryBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: { width: 1280, height: 800 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('/manifest.json', background.url()).href);
  await page.evaluate(script);
  const call: Call = (name, ...args) =>
    page.evaluate(`bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`) as never;
  return { context, page, call, close: () => context.close() };
}

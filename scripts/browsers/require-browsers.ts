import { type Browsers, findBrowsers } from './find-browsers.ts';
import { installBrowsers } from './install-browsers.ts';

/** Both browsers, as paths: found, or fetched first. Ends the process with 1 and one line where there is none to get. */
export function requireBrowsers(): { chromium: string; firefox: string } {
  let found: Browsers = findBrowsers();
  if (!isComplete(found)) {
    console.log('A browser is missing; getting one. This takes a minute or two.');
    installBrowsers();
    found = findBrowsers();
  }
  if (!isComplete(found)) {
    const missing = [!found.chromium && 'Chromium', !found.firefox && 'Firefox']
      .filter(Boolean)
      .join(' and ');
    console.error(`Please install ${missing} (or set CHROME_PATH / FIREFOX_PATH), then run this again.`);
    process.exit(1);
  }
  return found;
}

function isComplete(found: Browsers): found is { chromium: string; firefox: string } {
  return Boolean(found.chromium && found.firefox);
}

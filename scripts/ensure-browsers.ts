/** `npm run browsers`: finds Chromium and Firefox, gets what is missing, and prints where they are. */
import { requireBrowsers } from './browsers/require-browsers.ts';

const { chromium, firefox } = requireBrowsers();
console.log(`Chromium: ${chromium}\nFirefox:  ${firefox}`);

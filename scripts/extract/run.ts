import { JSDOM, VirtualConsole } from 'jsdom';
import { extractArticle, type ExtractionOptions, type WholeOutcome } from '../../utils/extraction';
import { readabilityBody } from '../../utils/extraction/body/readability-body';
import { findSiteRule } from '../../utils/sites/find-site-rule';
import { resolveRule } from '../../utils/sites/resolve-rule';
import type { ExtractFlags } from './arguments';

/** Parses a saved page as its address (no script runs, nothing loads) and extracts it with the site's rule. */
export function extractHtml(
  html: string,
  url: string,
  flags: ExtractFlags,
  options: ExtractionOptions = {},
): WholeOutcome {
  // A page's broken CSS is not our news.
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    const site = flags.siteRules ? findSiteRule(url) : null;
    return extractArticle(dom.window.document, url, resolveRule(site), {
      force: flags.force,
      skip: flags.skip,
      readability: readabilityBody,
      ...options,
    });
  } finally {
    // The outcome's fragment lives on in its own inert document.
    dom.window.close();
  }
}

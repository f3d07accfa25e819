/** Runs inside the browser: what is timed, and against what. Bundled by speed.ts; `bench` is called for each page. */
import { Readability } from '@mozilla/readability';
import { collectSignals } from '../../utils/detection/collect-signals';
import { extractArticle } from '../../utils/extraction';
import { resolveRule } from '../../utils/sites/resolve-rule';
import { readabilityBody } from '../../utils/extraction/body/readability-body';
import type { SiteRule } from '../../utils/sites/site-rule';

export interface PageTimes {
  bytes: number;
  /** Milliseconds, one a round. */
  bening: number[];
  readability: number[];
  clone: number[];
  detector: number[];
  level: string;
}

const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Times each on the same document, `rounds` times, interleaved; the first round warms up and is not counted. */
export function bench(html: string, url: string, site: SiteRule | null, rounds: number): PageTimes {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const times: PageTimes = {
    bytes: html.length,
    bening: [],
    readability: [],
    clone: [],
    detector: [],
    level: 'none',
  };
  for (let round = 0; round <= rounds; round += 1) {
    // Readability changes what it reads: its copy is made outside the clock, ours inside.
    const copy = document.cloneNode(true) as Document;
    const readability = time(() => new Readability(copy).parse());
    let level = 'none';
    const bening = time(() => {
      const outcome = extractArticle(document, url, resolveRule(site), {
        force: true,
        readability: readabilityBody,
      });
      if (outcome.ok) level = outcome.article.body.level;
    });
    const clone = time(() => document.cloneNode(true));
    const detector = time(() => collectSignals(document, url));
    times.level = level;
    if (round === 0) continue;
    times.bening.push(bening);
    times.readability.push(readability);
    times.clone.push(clone);
    times.detector.push(detector);
  }
  return times;
}

/** Ours alone, `rounds` times, for the profiler. */
export function repeat(html: string, url: string, site: SiteRule | null, rounds: number): void {
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (let round = 0; round < rounds; round += 1)
    extractArticle(document, url, resolveRule(site), { force: true, readability: readabilityBody });
}

Object.assign(globalThis, { bench, repeat });

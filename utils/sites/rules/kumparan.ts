import type { SiteRule } from '../site-rule';

/** Class names are hashed; only `data-qa-id` is stable, and there is no container: the paragraphs together are the body. */
export default {
  id: 'kumparan',
  name: 'kumparan',
  hosts: ['kumparan.com'],
  confidence: 'high',
  year: 2026,
  content: ["[data-qa-id='story-paragraph']"],
  title: ["h1[data-qa-id='story-title']"],
  authors: ["[data-qa-id='author-name']"],
  editors: ["[data-qa-id='editor-name']"],
  published: ["time[data-qa-id='publish-date']"],
  tags: ["a[data-qa-id='tag-topic']"],
  lead: ["[data-qa-id='image-figure']"],
  remove: {
    ad: ["aside[data-qa-id*='billboard']", "[id*='billboard-ads']"],
    tags: ["[data-qa-id='story-footer']", "a[data-qa-id='tag-topic']"],
    chrome: ["[data-qa-id='reading-time']"],
    promo: ["div[class*='ModalContent']", "div[class*='ModalOverlay']", "button[data-qa-id='close']"],
  },
  articlePath: ['^/[\\w.-]+/[\\w-]+-[12][0-9a-z]{10}(?:/full)?(?:$|\\?)'],
  otherPath: ['^/(?:topic|channel|trending|search|terkini)(?:/|$|\\?)'],
  outletNames: [
    'kumparanNEWS',
    'kumparanBISNIS',
    'kumparanHITS',
    'kumparanBOLA',
    'kumparanTECH',
    'kumparanOTO',
    'kumparanFOOD',
    'kumparanMOM',
    'kumparanWOMAN',
    'kumparanTRAVEL',
    'kumparanSAINS',
  ],
  examples: ['https://kumparan.com/kumparannews/contoh-judul-berita-21abcDEfGhI'],
} satisfies SiteRule;

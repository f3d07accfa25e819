import type { SiteRule } from '../site-rule';

/** One section of bbc.com, so `articlePath` says which addresses are Indonesian. Class names are hashed; only component names hold. */
export default {
  id: 'bbc-indonesia',
  name: 'BBC News Indonesia',
  hosts: ['bbc.com'],
  confidence: 'low',
  year: 2026,
  content: ["[class*='RichTextComponentWrapper']"],
  remove: { related: ["section[role='region']"] },
  // Labels for screen readers beside pictures and bylines.
  removeText: {
    chrome: [
      '^sumber gambar,?.{0,80}$',
      '^telah diterbitkan\\s+\\d{1,2}\\s+\\p{L}+\\s+\\d{4}.{0,20}$',
      '^(?:penulis|peranan),\\s.{2,80}$',
    ],
    related: [
      '^(?:artikel-artikel yang direkomendasikan|akhir dari (?:paling banyak dibaca|artikel-artikel yang direkomendasikan))$',
    ],
  },
  articlePath: ['^/indonesia/(?:articles/\\w+|[\\w-]+-\\d{6,})'],
  outletNames: ['BBC News Indonesia', 'BBC'],
  examples: ['https://www.bbc.com/indonesia/articles/c0ndjgrp1x4o'],
} satisfies SiteRule;

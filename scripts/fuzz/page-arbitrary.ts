import fc from 'fast-check';
import { ADDRESSES, CLASSES, PROSE, SWITCHES, TAGS } from './page-words.ts';
import { PAYLOADS } from './payloads.ts';

/** One page to read: markup as a hostile or broken site could send it, its address, and the switches that are off. */
export interface FuzzPage {
  html: string;
  url: string;
  off: string[];
}

const quoted = (value: string) => `"${value.replaceAll('"', '&quot;')}"`;
const payload = fc.constantFrom(...PAYLOADS);
const word = fc.string({ maxLength: 30, unit: 'binary' });
const value = fc.oneof(
  fc.constantFrom(
    '/a.jpg',
    'https://a.example/b?c=1#d',
    '2',
    '2026-03-02T10:30:00+07:00',
    '',
    'constructor',
    '__proto__',
  ),
  fc.constantFrom(
    'javascript:beningHit=1',
    'https://u:p@a.example/',
    '//a.example/x',
    'data:text/html,<b>',
    'blob:x',
  ),
  fc.constantFrom(...CLASSES),
  word,
);
const attribute = fc
  .tuple(
    fc.constantFrom(
      ...[
        'class',
        'id',
        'name',
        'href',
        'src',
        'srcset',
        'data-src',
        'style',
        'itemprop',
        'datetime',
        'content',
      ],
      ...[
        'onclick',
        'onerror',
        'onload',
        'width',
        'colspan',
        'rel',
        'type',
        'is',
        'slot',
        'xlink:href',
        'hidden',
      ],
    ),
    value,
  )
  .map(([name, content]) => ` ${name}=${quoted(content)}`);
const attributes = fc.array(attribute, { maxLength: 3 }).map((list) => list.join(''));
const text = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PROSE) }, { weight: 1, arbitrary: word });
const broken = fc.constantFrom(
  ...[
    '<div',
    '</div>',
    '</p></article>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<a href="',
    "'",
    '</script>',
    '<br></br>',
    '&#0;',
    '\0',
  ],
);

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: text.map((prose) => `<p>${prose}</p>`) },
    { weight: 2, arbitrary: text },
    { weight: 1, arbitrary: payload },
    { weight: 1, arbitrary: broken },
    { weight: 1, arbitrary: attributes.map((list) => `<img${list}>`) },
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...TAGS), attributes, fc.array(tie('node'), { maxLength: 6 }))
        .map(([tag, list, children]) => `<${tag}${list}>${children.join('')}</${tag}>`),
    },
  ),
}));

/** What sites put into JSON-LD, and what they should not. */
const jsonLd = fc
  .record(
    {
      '@type': fc.constantFrom<unknown>('NewsArticle', 'WebPage', ['Article'], 7, null),
      headline: fc.oneof(text, payload, fc.jsonValue({ maxDepth: 2 })),
      author: fc.oneof(text, payload, fc.jsonValue({ maxDepth: 3 })),
      datePublished: fc.oneof(value, fc.jsonValue({ maxDepth: 1 })),
      image: fc.oneof(value, fc.jsonValue({ maxDepth: 2 })),
      articleBody: text,
    },
    { requiredKeys: [] },
  )
  .map((data) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`);
const meta = fc
  .tuple(
    fc.constantFrom(
      'og:title',
      'og:type',
      'og:url',
      'og:image',
      'og:site_name',
      'article:author',
      'author',
      'article:published_time',
    ),
    fc.oneof(value, payload),
  )
  .map(([name, content]) => `<meta property=${quoted(name)} content=${quoted(content)}>`);
const headPiece = fc.oneof(
  meta,
  jsonLd,
  fc.constantFrom(
    '<base href="https://jahat.example/">',
    '<base href="javascript:beningHit=1//">',
    '<meta http-equiv="refresh" content="0;url=https://jahat.example/">',
    '<meta http-equiv="Content-Security-Policy" content="script-src *">',
    '<link rel="canonical" href="https://u:p@jahat.example/lain">',
    '<link rel="next" href="?page=2">',
  ),
);

export const fuzzPage: fc.Arbitrary<FuzzPage> = fc.record({
  html: fc
    .tuple(
      fc.array(headPiece, { maxLength: 5 }),
      fc.array(node, { maxLength: 14 }),
      fc.constantFrom(...CLASSES),
    )
    .map(
      ([head, body, name]) =>
        `<!doctype html><html><head><title>Judul</title>${head.join('')}</head><body><h1>Judul berita</h1>` +
        `<div class="${name}">${body.join('')}</div></body></html>`,
    ),
  url: fc.constantFrom(...ADDRESSES),
  off: fc.subarray(SWITCHES),
});

/** Little enough that the reader's own settings rule: no faces, no sizes but relative ones, no colours. */
export const EPUB_STYLE = `body { margin: 0 5%; line-height: 1.5; overflow-wrap: break-word; }
h1 { line-height: 1.2; margin: 0.5em 0; }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.4em 0 0.4em; page-break-after: avoid; break-after: avoid; }
p { margin: 0 0 0.8em; }
.kicker, .byline, .editors, .source, figcaption, caption { font-size: 0.85em; }
.kicker { margin-top: 1em; text-transform: uppercase; letter-spacing: 0.06em; }
.subtitle { font-size: 1.1em; font-style: italic; }
.byline { margin-bottom: 1.6em; }
.source { margin-top: 2em; border-top: 1px solid; padding-top: 0.6em; overflow-wrap: anywhere; }
figure { margin: 1.2em 0; page-break-inside: avoid; break-inside: avoid; }
img { max-width: 100%; height: auto; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 2px solid; }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; margin: 1em 0; }
td, th { border: 1px solid; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
.notes { margin-top: 2em; }
.cover { margin-top: 20%; text-align: center; }
nav ol { padding-left: 1.5em; }
`;

/** Readable on a phone, a screen and paper, in light and dark. No faces are fetched. */
export const HTML_STYLE = `:root { color-scheme: light dark; --soft: light-dark(#59645f, #9aa7a3); --line: light-dark(#e4e3dc, #2a3332); }
body { margin: 0; padding: 6vh 20px; background: light-dark(#fdfcf9, #161b1b); color: light-dark(#1f2524, #dfe4e1);
  font: 19px/1.65 Literata, 'Noto Serif', Georgia, serif; overflow-wrap: break-word; }
article { max-width: 66ch; margin: 0 auto; }
h1 { margin: 0.2em 0 0.4em; font-size: 1.9em; line-height: 1.2; }
h2, h3, h4, h5, h6 { margin: 1.6em 0 0.4em; line-height: 1.3; }
.kicker, .byline, .editors, .source, figcaption, caption { color: var(--soft); font: 15px/1.5 system-ui, sans-serif; }
.subtitle { font-size: 1.1em; color: var(--soft); }
.byline { margin-bottom: 2em; }
.source { margin-top: 3em; padding-top: 1em; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
a { color: light-dark(#0b6e69, #57c4ba); }
mark { background: light-dark(#ffe9a8, #5a4a14); color: inherit; }
mark.green { background: light-dark(#cdeac0, #24502f); }
mark.blue { background: light-dark(#cfe3fb, #1f4568); }
mark.pink { background: light-dark(#fbd5e2, #65304a); }
figure { margin: 1.6em 0; }
img { max-width: 100%; height: auto; }
blockquote { margin: 1.2em 0; padding-left: 1em; border-left: 3px solid var(--line); }
pre { overflow: auto; white-space: pre-wrap; }
table { display: block; overflow: auto; border-collapse: collapse; }
td, th { padding: 6px 10px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
@media print { body { padding: 0; font-size: 12pt; } figure, blockquote, tr { break-inside: avoid; } }
`;

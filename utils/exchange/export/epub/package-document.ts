import { t } from '../../../i18n';
import { escapeXml } from '../markup-text';
import { languageOf, type Book } from './book';

/** The book's own card and list of files (EPUB Packages 3.2). */
export function packageDocument(book: Book): string {
  const { chapters, pictures } = book;
  const creators = [...new Set(chapters.flatMap(({ authors }) => authors).filter((name) => name.trim()))];
  const outlets = [...new Set(chapters.map(({ siteName }) => siteName).filter((name) => name.trim()))];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${languageOf(book)}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">${escapeXml(book.id)}</dc:identifier>
    <dc:title>${escapeXml(book.title)}</dc:title>
    <dc:language>${languageOf(book)}</dc:language>
${lines(creators.slice(0, 50), (name) => `    <dc:creator>${escapeXml(name)}</dc:creator>`)}
${lines(outlets.slice(0, 50), (name) => `    <dc:publisher>${escapeXml(name)}</dc:publisher>`)}
    <meta property="dcterms:modified">${book.modified.toISOString().replace(/\.\d+Z$/, 'Z')}</meta>
    <meta property="schema:accessMode">textual</meta>
    <meta property="schema:accessModeSufficient">textual</meta>
    <meta property="schema:accessibilityFeature">tableOfContents</meta>
    <meta property="schema:accessibilityHazard">none</meta>
  </metadata>
  <manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
    <item id="style" href="style.css" media-type="text/css"/>
    <item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
${lines(chapters, ({ name }, at) => `    <item id="c${at}" href="${name}" media-type="application/xhtml+xml"/>`)}
${lines(pictures, ({ name, type }, at) => `    <item id="p${at}" href="pictures/${name}" media-type="${type}"/>`)}
  </manifest>
  <spine toc="ncx">
    <itemref idref="cover"/>
    <itemref idref="nav"/>
${lines(chapters, (_chapter, at) => `    <itemref idref="c${at}"/>`)}
  </spine>
</package>
`;
}

/** The table of contents once more, for readers of EPUB 2 (OPF 2.0.1, 2.4.1). */
export function tocNcx(book: Book): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
  <head><meta name="dtb:uid" content="${escapeXml(book.id)}"/></head>
  <docTitle><text>${escapeXml(book.title)}</text></docTitle>
  <navMap>
    <navPoint id="n0" playOrder="1"><navLabel><text>${escapeXml(t('exportCover'))}</text></navLabel><content src="cover.xhtml"/></navPoint>
${lines(
  book.chapters,
  ({ name, title }, at) =>
    `    <navPoint id="n${at + 1}" playOrder="${at + 2}"><navLabel><text>${escapeXml(title)}</text></navLabel><content src="${name}"/></navPoint>`,
)}
  </navMap>
</ncx>
`;
}

function lines<Item>(items: Item[], line: (item: Item, at: number) => string): string {
  return items.map(line).join('\n');
}

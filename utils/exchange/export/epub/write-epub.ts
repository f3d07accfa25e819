import { t } from '../../../i18n';
import type { ZipFile } from '../../zip/write-zip';
import type { ExportStory, ExportWorld } from '../export-story';
import { xmlText } from '../markup-text';
import { pictureFiles } from '../picture-files';
import { storyElement } from '../story-element';
import { chapterPage, coverPage, navPage } from './pages';
import type { Book } from './book';
import { EPUB_STYLE } from './epub-style';
import { packageDocument, tocNcx } from './package-document';

const CONTAINER =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' +
  '<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

/**
 * The files of an EPUB 3.2 (https://www.w3.org/publishing/epub32/), a story a chapter, in an order in which they can be
 * written while the stories are read. With a table of contents for EPUB 2 readers besides.
 */
export async function* epubFiles(
  stories: AsyncIterable<ExportStory>,
  world: ExportWorld,
): AsyncGenerator<ZipFile> {
  yield { path: 'mimetype', content: 'application/epub+zip', as: 'bare' };
  yield { path: 'META-INF/container.xml', content: CONTAINER };
  yield { path: 'EPUB/style.css', content: EPUB_STYLE };
  const book: Book = {
    id: `urn:uuid:${crypto.randomUUID()}`,
    title: t('exportBookTitle'),
    modified: world.now,
    date: world.formatDate(world.now.toISOString()) ?? '',
    chapters: [],
    pictures: [],
  };
  const pictures = pictureFiles();
  for await (const story of stories) {
    const element = storyElement(story, world);
    for (const image of element.querySelectorAll('img')) {
      const saved = await story.picture(image.getAttribute('src') ?? '');
      const plain = saved && (await world.toPlainPicture(saved));
      if (!plain) {
        image.remove();
        continue;
      }
      const { name, isNew } = await pictures(plain);
      image.setAttribute('src', `pictures/${name}`);
      if (!isNew) continue;
      book.pictures.push({ name, type: plain.type });
      yield { path: `EPUB/pictures/${name}`, content: plain.bytes, as: 'packed' };
    }
    const { title, siteName, authors, language } = story.article;
    const chapter = {
      name: `story-${book.chapters.length + 1}.xhtml`,
      title: xmlText(title).trim() || t('exportUntitled'),
      siteName,
      authors,
      language,
    };
    book.chapters.push(chapter);
    yield { path: `EPUB/${chapter.name}`, content: chapterPage(element, chapter, world) };
  }
  yield { path: 'EPUB/cover.xhtml', content: coverPage(book, world) };
  yield { path: 'EPUB/nav.xhtml', content: navPage(book, world) };
  yield { path: 'EPUB/toc.ncx', content: tocNcx(book) };
  yield { path: 'EPUB/package.opf', content: packageDocument(book) };
}

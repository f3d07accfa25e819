import { writeZip } from '../zip/write-zip';
import { epubFiles } from './epub/write-epub';
import type { ExportStory, ExportWorld } from './export-story';
import { htmlFiles } from './html-files';
import { markdownFolder } from './markdown-folder';
import { toCsv } from './to-csv';
import { toHtmlFile } from './to-html-file';
import { toNetscape } from './to-netscape';

export type StoryFormat = 'markdown' | 'epub' | 'html' | 'bookmarks' | 'csv';

type Bytes = AsyncIterable<Uint8Array<ArrayBuffer> | string>;

interface FormatWriter {
  /** Of the file, without the dot. */
  ending: string;
  /** Media type. */
  type: string;
  write: (stories: AsyncIterable<ExportStory>, world: ExportWorld) => Bytes;
}

/** How a set of stories is written. A single one is an HTML file of its own, several are a zip of such. */
export function writerOf(format: StoryFormat, isSingle: boolean): FormatWriter {
  return format === 'html' && isSingle ? SINGLE_HTML : WRITERS[format];
}

const ZIP = { ending: 'zip', type: 'application/zip' };

const WRITERS: Record<StoryFormat, FormatWriter> = {
  markdown: { ...ZIP, write: (stories, world) => writeZip(markdownFolder(stories, world), world.now) },
  epub: {
    ending: 'epub',
    type: 'application/epub+zip',
    write: (stories, world) => writeZip(epubFiles(stories, world), world.now),
  },
  html: { ...ZIP, write: (stories, world) => writeZip(htmlFiles(stories, world), world.now) },
  bookmarks: { ending: 'html', type: 'text/html', write: toNetscape },
  csv: { ending: 'csv', type: 'text/csv', write: toCsv },
};

const SINGLE_HTML: FormatWriter = {
  ending: 'html',
  type: 'text/html',
  async *write(stories, world) {
    for await (const story of stories) yield toHtmlFile(story, world);
  },
};

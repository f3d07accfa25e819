import { t } from '../../i18n';
import type { ZipFile } from '../zip/write-zip';
import type { ExportStory, ExportWorld } from './export-story';
import { fileName, uniqueNames } from './file-names';
import { toHtmlFile } from './to-html-file';

/** A file of its own for each story. */
export async function* htmlFiles(
  stories: AsyncIterable<ExportStory>,
  world: ExportWorld,
): AsyncGenerator<ZipFile> {
  const unique = uniqueNames();
  for await (const story of stories) {
    const name = unique(fileName(story.article.title, t('exportUntitled')));
    yield { path: `${name}.html`, content: await toHtmlFile(story, world) };
  }
}

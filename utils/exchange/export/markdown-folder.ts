import { t } from '../../i18n';
import type { ZipFile } from '../zip/write-zip';
import type { ExportStory, ExportWorld } from './export-story';
import { fileName, uniqueNames } from './file-names';
import { frontMatter } from './front-matter';
import { pictureFiles } from './picture-files';
import { storyElement } from './story-element';
import { toMarkdown } from './to-markdown';

const PICTURES = 'gambar';

/** A folder of Markdown files, one a story, with the saved pictures beside them: a vault that Obsidian opens. */
export async function* markdownFolder(
  stories: AsyncIterable<ExportStory>,
  world: ExportWorld,
): AsyncGenerator<ZipFile> {
  const unique = uniqueNames();
  const pictures = pictureFiles();
  for await (const story of stories) {
    const { article } = story;
    const element = storyElement(story, world);
    for (const image of element.querySelectorAll('img')) {
      const saved = await story.picture(image.getAttribute('src') ?? '');
      if (!saved) continue;
      const { name, isNew } = await pictures(saved);
      image.setAttribute('src', `${PICTURES}/${name}`);
      if (isNew) yield { path: `${PICTURES}/${name}`, content: saved.bytes, as: 'packed' };
    }
    yield {
      path: `${unique(fileName(article.title, t('exportUntitled')))}.md`,
      content: `${propertiesOf(story)}\n${toMarkdown(element)}`,
    };
  }
}

/** Obsidian calls them properties. Its tags know no spaces. */
function propertiesOf({ article }: ExportStory): string {
  return frontMatter({
    title: article.title,
    url: article.url,
    site: article.siteName,
    authors: article.authors,
    published: article.published,
    saved: article.savedAt,
    read: article.readAt,
    favourite: article.favourite || null,
    tags: article.tags.map((tag) => tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-')),
    topics: article.topics,
    language: article.language,
    words: article.wordCount || null,
  });
}

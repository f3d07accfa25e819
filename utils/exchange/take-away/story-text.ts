import { toText } from '../../extraction/to-text';
import type { ExportWorld } from '../export/export-story';
import { storyElement, type StoryParts } from '../export/story-element';
import { toMarkdown } from '../export/to-markdown';

/** The story as text to paste, from the headline to the line that says where it is from; Markdown, or one block a line. */
export function storyText(
  story: StoryParts,
  form: 'markdown' | 'text',
  world: Pick<ExportWorld, 'inert' | 'formatDate'>,
): string {
  const element = storyElement(story, world);
  if (form === 'markdown') return toMarkdown(element);
  return `${toText(element, { captions: true }).replaceAll('\n', '\n\n')}\n`;
}

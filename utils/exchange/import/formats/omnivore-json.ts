import * as v from 'valibot';
import { jsonFormat, list, text, type JsonFormat } from './json-format';

const itemSchema = v.object({
  slug: text,
  url: text,
  title: text,
  description: text,
  author: text,
  state: text,
  readingProgress: v.fallback(v.number(), 0),
  labels: list,
  savedAt: text,
  publishedAt: text,
});

/** The items of `metadata_0_to_20.json` (Omnivore, `packages/api/src/jobs/export.ts`). */
export const omnivoreItems: JsonFormat<v.InferOutput<typeof itemSchema>> = {
  source: 'omnivore',
  item: itemSchema,
  needs: ['url', 'slug', 'savedAt'],
  toStory: (item) => ({
    url: item.url,
    title: item.title,
    savedAt: item.savedAt,
    archived: item.state.toLowerCase() === 'archived',
    tags: item.labels,
    authors: [item.author],
    published: item.publishedAt,
    excerpt: item.description,
    progress: item.readingProgress / 100,
  }),
};

/** One such file out of its zip: links without bodies. */
export const omnivoreJson = jsonFormat(omnivoreItems);

import * as v from 'valibot';
import { jsonFormat, text } from './json-format';

const highlightSchema = v.fallback(v.object({ quote: text, created_at: v.unknown() }), {
  quote: '',
  created_at: null,
});

/** `annotations/part_000000.json` beside Pocket's tables: marked passages by address, times in seconds. */
export const pocketAnnotations = jsonFormat({
  source: 'pocket',
  item: v.object({ url: text, title: text, highlights: v.fallback(v.array(highlightSchema), () => []) }),
  needs: ['url', 'highlights'],
  toStory: ({ url, title, highlights }) => ({
    url,
    title,
    notes: highlights.map(({ quote, created_at }) => ({ quote, createdAt: created_at })),
  }),
});

import * as v from 'valibot';
import { flag, jsonFormat, list, text } from './json-format';

const bookmarkSchema = v.object({
  createdAt: v.unknown(),
  title: text,
  tags: list,
  content: v.fallback(v.object({ url: text }), { url: '' }),
  note: text,
  archived: flag,
});

/** Karakeep's (once Hoarder's) JSON export; notes without an address are bookmarks there too. */
export const karakeepJson = jsonFormat({
  source: 'karakeep',
  key: 'bookmarks',
  item: bookmarkSchema,
  needs: ['createdAt', 'content'],
  toStory: ({ createdAt, title, tags, content, note, archived }) => ({
    url: content.url,
    title,
    savedAt: createdAt,
    archived,
    tags,
    notes: [{ note }],
  }),
});

import * as v from 'valibot';
import { flag, jsonFormat, list, text } from './json-format';

const annotationSchema = v.fallback(v.object({ quote: text, text, created_at: text }), {
  quote: '',
  text: '',
  created_at: '',
});

const entrySchema = v.object({
  url: text,
  title: text,
  content: text,
  is_archived: flag,
  archived_at: text,
  is_starred: flag,
  created_at: text,
  published_at: text,
  published_by: list,
  domain_name: text,
  tags: list,
  annotations: v.fallback(v.array(annotationSchema), () => []),
});

/** What wallabag writes in place of a text that it could not fetch (its `fetching_error_message`). */
const NOT_FETCHED = /^\s*(?:<p>)?\s*wallabag can(?:'|’|&#0?39;)t retrieve contents for this article/i;

/** wallabag 2's JSON export of entries; the body is HTML as it was fetched. Tags are words, in some versions `{label}`. */
export const wallabagJson = jsonFormat({
  source: 'wallabag',
  item: entrySchema,
  needs: ['url', 'is_archived'],
  toStory: (entry) => ({
    url: entry.url,
    title: entry.title,
    savedAt: entry.created_at,
    archived: entry.is_archived,
    readAt: entry.archived_at,
    favourite: entry.is_starred,
    tags: entry.tags.map(tagOf),
    siteName: entry.domain_name,
    authors: entry.published_by,
    published: entry.published_at,
    html: NOT_FETCHED.test(entry.content) ? '' : entry.content,
    notes: entry.annotations.map((each) => ({
      quote: each.quote,
      note: each.text,
      createdAt: each.created_at,
    })),
  }),
});

function tagOf(tag: unknown): unknown {
  const named = v.safeParse(v.object({ label: v.string() }), tag);
  return named.success ? named.output.label : tag;
}

import { useEffect, useState } from 'preact/hooks';
import { purify } from '../../utils/extraction/purify';
import { sanitise, viewOf } from '../../utils/extraction/sanitise';
import { onLibraryChange } from '../../utils/library/change-signal';
import { readArticle } from '../../utils/library/read-article';
import { openStore } from '../../utils/library/store';
import type { SavedArticle } from '../../utils/library/types';
import { reportError } from '../../utils/report-error';

export type StoryState =
  | { state: 'loading' | 'missing' | 'error' }
  | { state: 'corrupt'; article: SavedArticle | null }
  /** A link whose text was never fetched. */
  | { state: 'link'; article: SavedArticle }
  | { state: 'ready'; article: SavedArticle; content: DocumentFragment };

/** One saved story from the store alone, its body sanitised anew: what lies in a store is not trusted. */
export function useStory(id: string): StoryState {
  const [shown, setShown] = useState<StoryState>({ state: 'loading' });
  useEffect(() => {
    let current = true;
    const load = async () => {
      const story = await loadStory(id);
      if (current) setShown((before) => keepContent(before, story));
    };
    setShown({ state: 'loading' });
    void load();
    const stop = onLibraryChange((ids) => {
      if (ids === null || ids.includes(id)) void load();
    });
    return () => {
      current = false;
      stop();
    };
  }, [id]);
  return shown;
}

async function loadStory(id: string): Promise<StoryState> {
  try {
    const outcome = await readArticle(openStore(), id);
    if (!outcome.ok && outcome.reason === 'missing') return { state: 'missing' };
    if (outcome.article && outcome.article.deletedAt !== null) return { state: 'missing' };
    if (outcome.ok) {
      const content = sanitise(outcome.content.html, viewOf(document), purify);
      return { state: 'ready', article: outcome.article, content };
    }
    return outcome.reason === 'unfetched'
      ? { state: 'link', article: outcome.article }
      : { state: 'corrupt', article: outcome.article };
  } catch (error) {
    reportError('read a saved story', error);
    return { state: 'error' };
  }
}

/** Marking a story read must not draw its text anew. */
function keepContent(before: StoryState, after: StoryState): StoryState {
  if (before.state !== 'ready' || after.state !== 'ready') return after;
  const same = before.article.updatedAt === after.article.updatedAt;
  return same ? { ...after, content: before.content } : after;
}

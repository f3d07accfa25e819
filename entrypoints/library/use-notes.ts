import { useMemo, useRef } from 'preact/hooks';
import type { NotesPort } from '../../components/notes/notes-port';
import { StoryNotes } from '../../components/notes/story-notes';
import { copyText } from '../../utils/exchange/take-away/copy-text';
import { articleAddress } from '../../utils/library/article-address';
import { onLibraryChange } from '../../utils/library/change-signal';
import { readNotes } from '../../utils/library/notes';
import { openStore } from '../../utils/library/store';
import type { SavedArticle } from '../../utils/library/types';
import { sendMessage } from '../../utils/messaging/messenger';
import { reportError } from '../../utils/report-error';

interface Voice {
  say: NotesPort['say'];
  sayWithUndo: NotesPort['offerUndo'];
}

/** The highlights of a saved story: read from the store, written by the background. */
export function useNotes(article: SavedArticle | null, voice: Voice): StoryNotes | null {
  const latest = useRef({ article, voice });
  latest.current = { article: article ?? latest.current.article, voice };
  const id = article?.id ?? null;
  return useMemo(() => {
    if (id === null) return null;
    return new StoryNotes({
      ...libraryNotes(id, () => latest.current.article),
      say: (...said) => latest.current.voice.say(...said),
      offerUndo: (...offered) => latest.current.voice.sayWithUndo(...offered),
    });
  }, [id]);
}

function libraryNotes(id: string, article: () => SavedArticle | null): Omit<NotesPort, 'say' | 'offerUndo'> {
  return {
    read: () =>
      readNotes(openStore(), id).catch((error: unknown) => {
        reportError('read highlights', error);
        return [];
      }),
    change: async (change) => {
      const saved = article();
      if (!saved) return { ok: false, reason: 'storage' };
      return sendMessage('changeNotes', { url: articleAddress(saved), change }).catch((error: unknown) => {
        reportError('keep a highlight', error);
        return { ok: false, reason: 'storage' } as const;
      });
    },
    save: null,
    onChange: (listener) => onLibraryChange((ids) => (ids === null || ids.includes(id)) && listener()),
    source: () => ({ title: article()?.title ?? '', url: article()?.url ?? '' }),
    copy: (text) => copyText(text, document.body),
  };
}

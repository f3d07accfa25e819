import type { NotesPort } from '../../components/notes/notes-port';
import { copyText } from '../../utils/exchange/take-away/copy-text';
import { t } from '../../utils/i18n';
import type { ReaderRun } from '../../utils/messaging/reader-run';
import type { SessionStore } from './session-state';
import type { SessionWorld } from './session-world';
import type { ShownStory } from './shown-story';

/** What the popup hands to the script that draws its panels, so that highlights can be kept. */
export interface PopupNotesWorld extends Pick<SessionWorld, 'ask' | 'popup' | 'reportError'> {
  store: SessionStore;
  story: Pick<ShownStory, 'article'>;
  save: () => Promise<ReaderRun>;
}

/** The highlights of the story in the popup: kept by the background, once the story is saved. */
export function popupNotes({ ask, popup, reportError, store, story, save }: PopupNotesWorld): NotesPort {
  const say: NotesPort['say'] = (text, action) => store.set({ toast: { text, ...(action && { action }) } });
  return {
    read: async () => {
      const url = story.article?.canonicalUrl;
      if (!url) return [];
      return ask('getNotes', { url }).catch((error: unknown) => {
        reportError('read highlights', error);
        return [];
      });
    },
    change: async (change) => {
      const url = story.article?.canonicalUrl;
      if (!url) return { ok: false, reason: 'storage' };
      return ask('changeNotes', { url, change }).catch((error: unknown) => {
        reportError('keep a highlight', error);
        return { ok: false, reason: 'storage' } as const;
      });
    },
    save: async () => {
      const run = await save();
      return run.did === 'saved' && run.outcome.ok;
    },
    // A page hears nothing of what other windows do; each answer tells of it.
    onChange: () => () => {},
    source: () => ({ title: story.article?.title ?? '', url: story.article?.url ?? '' }),
    copy: (text) => copyText(text, popup()),
    say,
    offerUndo: (text, undo) => {
      const run = () => {
        store.set({ toast: null });
        undo();
      };
      say(text, { label: t('readerUndo'), run });
    },
  };
}

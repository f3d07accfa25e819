import * as v from 'valibot';
import { articleId } from '../../utils/library/article-id';
import { announceChange } from '../../utils/library/change-signal';
import { addressSchema } from '../../utils/library/draft-schema';
import { changeNotes, readNotes } from '../../utils/library/notes';
import { openStore } from '../../utils/library/store';
import { handle } from '../../utils/messaging/handle';
import { noteChangeSchema } from '../../utils/notes/notes-schema';
import { inLibraryTurn } from './library-turn';
import { storyAddress } from './story-address';

/** The highlights of the story at an address; a content script reaches those of its own page only. */
export function listenToNotesMessages(): void {
  handle('getNotes', v.object({ url: addressSchema }), async ({ url }, caller) => {
    const id = await articleId(storyAddress(url, caller));
    return id === null ? [] : readNotes(openStore(), id);
  });

  handle(
    'changeNotes',
    v.object({ url: addressSchema, change: noteChangeSchema }),
    async ({ url, change }, caller) => {
      const isPrivate = caller.kind === 'content' && caller.incognito;
      const id = await articleId(storyAddress(url, caller));
      if (id === null) return { ok: false, reason: 'unsaved' };
      const outcome = await inLibraryTurn(() => changeNotes(openStore(), id, change, new Date()));
      if (outcome.ok) announceChange([id]);
      else if (outcome.reason === 'unsaved' && isPrivate) return { ok: false, reason: 'private' };
      return outcome;
    },
  );
}

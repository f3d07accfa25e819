import * as v from 'valibot';
import { articleId } from '../../utils/library/article-id';
import { putBack, setDeleted, setFavourite, setRead, setTags } from '../../utils/library/change-article';
import { announceChange } from '../../utils/library/change-signal';
import { addressSchema } from '../../utils/library/draft-schema';
import { keepPlace, placeSchema, readPlace } from '../../utils/library/place';
import { findByUrl } from '../../utils/library/read-article';
import { saveArticle } from '../../utils/library/save-article';
import { stateFields } from '../../utils/library/record-schema';
import { openStore } from '../../utils/library/store';
import { sweepLibrary } from '../../utils/library/sweep-library';
import type { StatesBefore } from '../../utils/library/types';
import { handle } from '../../utils/messaging/handle';
import { requireOwnSite } from '../../utils/messaging/own-site';
import { siteKeyOf } from '../../utils/sites/find-site-rule';
import { schedulePurge } from './housekeeping';
import { inLibraryTurn } from './library-turn';
import { savesPictures, startPictures } from './picture-job';
import { articleIdSchema, typedTags } from './message-schemas';
import { storyAddress } from './story-address';

const ids = v.array(articleIdSchema);
const states = v.array(v.object({ id: articleIdSchema, ...v.partial(v.object(stateFields)).entries }));
/** Only the address is looked at here, to know whose page it is; `saveArticle` parses the rest and says what is wrong. */
const placeChange = v.object({ url: addressSchema, place: v.nullable(placeSchema) });
const draftSchema = v.looseObject({ url: addressSchema });

export function listenToLibraryMessages(): void {
  handle('findSaved', v.object({ url: addressSchema }), ({ url }, caller) => {
    return findByUrl(openStore(), storyAddress(url, caller));
  });

  handle('getPlace', v.object({ url: addressSchema }), async ({ url }, caller) => {
    const id = await articleId(storyAddress(url, caller));
    return id === null ? null : readPlace(openStore(), id);
  });

  handle('setPlace', placeChange, async ({ url, place }, caller) => {
    if (caller.kind === 'content' && caller.incognito) return;
    const id = await articleId(storyAddress(url, caller));
    if (id === null) return;
    await inLibraryTurn(() => keepPlace(openStore(), id, place, new Date()));
  });

  handle('saveArticle', draftSchema, async (draft, caller) => {
    requireOwnSite('saveArticle', caller, siteKeyOf(draft.url));
    const withPictures = await savesPictures();
    const outcome = await inLibraryTurn(() => saveArticle(openStore(), draft, new Date(), { withPictures }));
    if (outcome.ok) announceChange([outcome.id]);
    if (withPictures) startPictures();
    return outcome;
  });

  handle('setRead', v.object({ ids, read: v.boolean() }), (change) =>
    changed(() => setRead(openStore(), change.ids, change.read, new Date())),
  );

  handle('setFavourite', v.object({ ids, favourite: v.boolean() }), (change) =>
    changed(() => setFavourite(openStore(), change.ids, change.favourite)),
  );

  handle('setTags', v.object({ ids, add: typedTags, remove: typedTags }), (change) =>
    changed(() => setTags(openStore(), change.ids, change)),
  );

  handle('setDeleted', v.object({ ids, deleted: v.boolean() }), async ({ ids: which, deleted }) => {
    const before = await changed(() => setDeleted(openStore(), which, deleted, new Date()));
    if (deleted) await schedulePurge();
    return before;
  });

  handle('putBack', states, (before) => changed(() => putBack(openStore(), before)));

  handle('countLibrary', v.nullish(v.undefined()), () =>
    inLibraryTurn(async () => (await sweepLibrary(openStore(), new Date())).summary),
  );
}

/** Does a change and tells all pages of it. */
async function changed(write: () => Promise<StatesBefore>): Promise<StatesBefore> {
  const before = await inLibraryTurn(write);
  announceChange(before.map(({ id }) => id));
  return before;
}

import * as v from 'valibot';
import { articleAddress } from '../../utils/library/article-address';
import { putBack, setDeleted, setFavourite, setRead, setTags } from '../../utils/library/change-article';
import { announceChange } from '../../utils/library/change-signal';
import { addressSchema } from '../../utils/library/draft-schema';
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
import { articleIdSchema, typedTags } from './message-schemas';

const ids = v.array(articleIdSchema);
const states = v.array(v.object({ id: articleIdSchema, ...v.partial(v.object(stateFields)).entries }));
/** Only the address is looked at here, to know whose page it is; `saveArticle` parses the rest and says what is wrong. */
const draftSchema = v.looseObject({ url: addressSchema });

export function listenToLibraryMessages(): void {
  handle('findSaved', v.object({ url: addressSchema }), ({ url }, caller) => {
    // A content script learns of its own page only, whatever canonical address that page claims.
    const address = caller.kind === 'page' ? url : articleAddress({ url: caller.url, canonicalUrl: url });
    return findByUrl(openStore(), address);
  });

  handle('saveArticle', draftSchema, async (draft, caller) => {
    requireOwnSite('saveArticle', caller, siteKeyOf(draft.url));
    const outcome = await inLibraryTurn(() => saveArticle(openStore(), draft, new Date()));
    if (outcome.ok) announceChange([outcome.id]);
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

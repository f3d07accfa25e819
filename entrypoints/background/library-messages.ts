import * as v from 'valibot';
import { articleAddress } from '../../utils/library/article-address';
import { setDeleted, setRead } from '../../utils/library/change-article';
import { announceChange } from '../../utils/library/change-signal';
import { addressSchema } from '../../utils/library/draft-schema';
import { findByUrl } from '../../utils/library/read-article';
import { saveArticle } from '../../utils/library/save-article';
import { openStore } from '../../utils/library/store';
import { handle } from '../../utils/messaging/handle';
import { requireOwnSite } from '../../utils/messaging/own-site';
import { siteKeyOf } from '../../utils/sites/find-site-rule';
import { schedulePurge } from './housekeeping';
import { inLibraryTurn } from './library-turn';

const idSchema = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,64}$/));
/** Only the address is looked at here, to know whose page it is; `saveArticle` parses the rest and says what is wrong. */
const draftSchema = v.looseObject({ url: addressSchema });

export function listenToLibraryMessages(): void {
  handle('findSaved', v.object({ url: addressSchema }), ({ url }, caller) => {
    // A content script learns of its own page only, whatever canonical address that page claims.
    const address = caller.kind === 'page' ? url : articleAddress({ url: caller.url, canonicalUrl: url });
    return findByUrl(openStore(), address);
  });

  handle('saveArticle', draftSchema, (draft, caller) => {
    requireOwnSite('saveArticle', caller, siteKeyOf(draft.url));
    return announced(() => saveArticle(openStore(), draft, new Date()));
  });

  handle('setRead', v.object({ id: idSchema, read: v.boolean() }), async ({ id, read }) => {
    await announced(() => setRead(openStore(), id, read, new Date()));
  });

  handle('setDeleted', v.object({ id: idSchema, deleted: v.boolean() }), async ({ id, deleted }) => {
    await announced(() => setDeleted(openStore(), id, deleted, new Date()));
    if (deleted) await schedulePurge();
  });
}

async function announced<Result>(write: () => Promise<Result>): Promise<Result> {
  const result = await inLibraryTurn(write);
  announceChange();
  return result;
}

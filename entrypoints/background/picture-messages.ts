import * as v from 'valibot';
import { announcePictures } from '../../utils/library/change-signal';
import { dropPictures, returnPictures } from '../../utils/library/drop-pictures';
import { forgetPending, listLacking, wantPictures } from '../../utils/library/pending-pictures';
import { storyPicturesFields } from '../../utils/library/picture-records';
import { restorePictures } from '../../utils/library/restore-pictures';
import { openStore } from '../../utils/library/store';
import { handle } from '../../utils/messaging/handle';
import { pictureSavingChangeSchema, setPictureSaving } from '../../utils/settings/picture-saving';
import { schedulePictureSweep } from './housekeeping';
import { inLibraryTurn } from './library-turn';
import { articleIdSchema } from './message-schemas';
import { startPictures } from './picture-job';

const FEW = 25;
const nothing = v.nullish(v.undefined());
const keptBefore = v.array(v.object({ id: articleIdSchema, ...storyPicturesFields }));

/** What our own pages ask about the pictures of saved stories. */
export function listenToPictureMessages(): void {
  handle('setPictureSaving', pictureSavingChangeSchema, async (change) => {
    const saving = await setPictureSaving(change);
    if (!saving.on) await forget();
    else {
      if (change.on) await wantIfFew();
      startPictures();
    }
    return saving;
  });

  handle('wantPictures', nothing, async () => {
    const wanted = await inLibraryTurn(async () => wantPictures(openStore(), await listLacking(openStore())));
    announcePictures(null);
    startPictures();
    return { wanted };
  });

  handle('stopPictures', nothing, forget);

  handle('dropPictures', v.object({ ids: v.nullable(v.array(articleIdSchema)) }), async ({ ids }) => {
    const before = await inLibraryTurn(() => dropPictures(openStore(), ids));
    announcePictures(ids);
    await schedulePictureSweep();
    return before;
  });

  handle('returnPictures', keptBefore, async (before) => {
    await inLibraryTurn(() => returnPictures(openStore(), before));
    announcePictures(before.map(({ id }) => id));
  });

  handle(
    'restorePictures',
    v.object({ pictures: v.pipe(v.array(v.unknown()), v.maxLength(5_000)) }),
    (part) => inLibraryTurn(() => restorePictures(openStore(), part.pictures)),
  );
}

/** The stories there are when pictures are switched on: a few are fetched at once, for many the reader is asked. */
async function wantIfFew(): Promise<void> {
  const lacking = await listLacking(openStore());
  if (lacking.length > FEW) return;
  await inLibraryTurn(() => wantPictures(openStore(), lacking));
  announcePictures(lacking);
}

async function forget(): Promise<void> {
  await inLibraryTurn(() => forgetPending(openStore()));
  announcePictures(null);
}

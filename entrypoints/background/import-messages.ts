import * as v from 'valibot';
import { addLinks } from '../../utils/library/add-links';
import { announceChange } from '../../utils/library/change-signal';
import { addressSchema } from '../../utils/library/draft-schema';
import { importArticles } from '../../utils/library/import-articles';
import { restoreBackup } from '../../utils/library/restore-backup';
import { saveFetched } from '../../utils/library/save-fetched';
import { restoreSnapshot } from '../../utils/library/snapshot';
import { openCopies, openStore } from '../../utils/library/store';
import type { ImportOutcome } from '../../utils/library/types';
import { undoImport } from '../../utils/library/undo-import';
import { handle } from '../../utils/messaging/handle';
import { schedulePurge } from './housekeeping';
import { inLibraryTurn } from './library-turn';
import { articleIdSchema, typedTags } from './message-schemas';
import { savesPictures, startPictures } from './picture-job';

const importId = v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{1,64}$/));
/** The library parses each of them and says which it refuses. */
const parts = v.pipe(v.array(v.unknown()), v.maxLength(5_000));

/** What brings articles into the library otherwise than by reading them. */
export function listenToImportMessages(): void {
  handle('addLinks', v.object({ urls: v.array(addressSchema), tags: typedTags }), (links) =>
    announced(() => addLinks(openStore(), links, new Date())),
  );

  handle('saveFetched', v.object({ link: articleIdSchema, draft: v.unknown() }), async ({ link, draft }) => {
    const withPictures = await savesPictures();
    const outcome = await inLibraryTurn(() =>
      saveFetched(openStore(), link, draft, new Date(), { withPictures }),
    );
    if (outcome.ok) announceChange([...new Set([link, outcome.id])]);
    if (withPictures) startPictures();
    return outcome;
  });

  handle('importArticles', v.object({ importId, articles: parts }), (batch) =>
    announced(() => importArticles(openStore(), batch, new Date())),
  );

  handle('undoImport', v.object({ importId }), async (request) => {
    const changed = await inLibraryTurn(() => undoImport(openStore(), request.importId, new Date()));
    announceChange(changed);
    await schedulePurge();
    return { changed: changed.length };
  });

  handle('restoreBackup', v.object({ articles: parts }), async ({ articles }) => {
    const outcome = await inLibraryTurn(() => restoreBackup(openStore(), articles));
    announceChange(null);
    return outcome;
  });

  handle('restoreSnapshot', v.nullish(v.undefined()), async () => {
    const restored = await inLibraryTurn(async () => restoreSnapshot(openStore(), await openCopies(false)));
    announceChange(restored);
    return { restored: restored.length };
  });
}

async function announced(write: () => Promise<ImportOutcome>): Promise<ImportOutcome> {
  const outcome = await inLibraryTurn(write);
  announceChange(outcome.ok ? outcome.results.flatMap(({ id }) => (id === null ? [] : [id])) : null);
  return outcome;
}

import * as v from 'valibot';
import { fromBase64 } from '../base64';
import { pictureType } from '../pictures/picture-type';
import { sha256 } from '../pictures/sha256';
import type { RestoreOutcome } from './backup-types';
import { pictureKey } from './document-ids';
import { inTurn } from './in-turn';
import { hashSchema, PICTURES_VERSION, pictureTypeSchema } from './picture-records';
import { storageFailure } from './storage-failure';
import type { Store } from './store';
import { editDocuments } from './write-documents';

const base64Schema = v.pipe(
  v.string(),
  v.check((text) => /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0),
);
const pictureSchema = v.object({ hash: hashSchema, type: pictureTypeSchema, base64: base64Schema });

/** Puts pictures of a backup (`BackupPicture`, hostile until parsed) into the store: what is there stays as it is. */
export async function restorePictures(store: Store, entries: unknown[]): Promise<RestoreOutcome> {
  const pictures = await Promise.all(entries.map(clean));
  const byKey = new Map(pictures.flatMap((one) => (one ? [[pictureKey(one.hash), one]] : [])));
  const keys = [...byKey.keys()];
  try {
    await inTurn(store, () =>
      editDocuments(store, keys, (found) =>
        keys.flatMap((_id, at) => {
          const picture = byKey.get(_id);
          if (found[at] || !picture) return [];
          return [{ _id, v: PICTURES_VERSION, type: picture.type, base64: picture.base64 }];
        }),
      ),
    );
  } catch (error) {
    return { ok: false, reason: await storageFailure(error) };
  }
  return { ok: true, results: pictures.map((one) => (one ? 'restored' : 'refused')) };
}

/** Only what is the picture that its name says. */
async function clean(entry: unknown) {
  const parsed = v.safeParse(pictureSchema, entry);
  if (!parsed.success) return null;
  const bytes = fromBase64(parsed.output.base64);
  const isItself = pictureType(bytes) === parsed.output.type && (await sha256(bytes)) === parsed.output.hash;
  return isItself ? parsed.output : null;
}

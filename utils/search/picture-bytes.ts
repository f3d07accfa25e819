import * as v from 'valibot';
import { PICTURE } from '../library/document-ids';
import { readInParts } from '../library/read-rows';
import type { Store } from '../library/store';

const pictureSchema = v.object({ _attachments: v.record(v.string(), v.object({ length: v.number() })) });

/** Bytes of all stored pictures, by what the store says of them; the pictures themselves are not read. */
export async function countPictureBytes(store: Store): Promise<number> {
  let bytes = 0;
  for await (const documents of readInParts(store, PICTURE, 500)) {
    for (const document of documents) {
      const parsed = v.safeParse(pictureSchema, document);
      if (!parsed.success) continue;
      for (const { length } of Object.values(parsed.output._attachments)) bytes += length;
    }
  }
  return bytes;
}

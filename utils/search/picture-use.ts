import { listLacking, listPending } from '../library/pending-pictures';
import type { Store } from '../library/store';
import { sumPictures } from '../library/sum-pictures';
import type { CatalogueRow } from './catalogue-row';
import type { PictureFigures, PictureUse } from './types';

/** How much of the stored pictures belongs to which story and which site. Of deleted stories only the sum knows. */
export async function findPictureUse(
  store: Store,
  rows: ReadonlyMap<string, CatalogueRow>,
): Promise<PictureUse> {
  const stories: PictureFigures[] = [];
  const sites = new Map<string, PictureFigures>();
  let noRoom = 0;
  const sum = await sumPictures(store, (id, { kept, lost }, bytes) => {
    const row = rows.get(id);
    if (!row) return;
    if (lost.some(({ why }) => why === 'room')) noRoom += 1;
    const pictures = kept.length;
    if (pictures === 0) return;
    stories.push({ key: id, label: row.title, pictures, bytes });
    const site = sites.get(row.site) ?? { key: row.site, label: row.siteName, pictures: 0, bytes: 0 };
    sites.set(row.site, { ...site, pictures: site.pictures + pictures, bytes: site.bytes + bytes });
  });
  const [pending, lacking] = await Promise.all([listPending(store), listLacking(store)]);
  return {
    ...sum,
    noRoom,
    stories: stories.sort(byBytes),
    sites: [...sites.values()].sort(byBytes),
    pending: pending.length,
    lacking: lacking.length,
  };
}

const byBytes = (a: PictureFigures, b: PictureFigures): number => b.bytes - a.bytes;

import { idOfKey, placeKey } from './document-ids';
import { getDocuments } from './documents';
import type { Store } from './store';

/** How far each of these stories was read, 0 to 1; nothing for those that nobody began. */
export async function readShares(store: Store, ids: string[]): Promise<Map<string, number>> {
  const shares = new Map<string, number>();
  for (const place of await getDocuments(store, ids.map(placeKey))) {
    const share = place?.share;
    if (place && typeof share === 'number' && share >= 0 && share <= 1) shares.set(idOfKey(place._id), share);
  }
  return shares;
}

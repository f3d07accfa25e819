import type { ReaderRun } from '../../utils/messaging/reader-run';
import type { SessionWorld } from './reader-session';
import { toDraft } from './to-draft';

/** "Simpan tanpa membuka": extracts and saves, and shows nothing in the page. */
export async function saveQuietly(world: Omit<SessionWorld, 'close'>): Promise<ReaderRun> {
  try {
    const { rule } = await world.ask('getReaderSetup', { url: world.url });
    let outcome = world.extract(rule, { force: false });
    if (outcome.wantsReadability) {
      await world.ask('loadReadability', undefined);
      outcome = world.extract(rule, { force: false });
    }
    if (!outcome.ok) return { did: 'failed', reason: outcome.reason };
    return { did: 'saved', outcome: await world.ask('saveArticle', toDraft(outcome.article)) };
  } catch (error) {
    world.reportError('save without opening', error);
    return { did: 'failed', reason: 'error' };
  }
}

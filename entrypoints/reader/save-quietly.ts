import type { ReaderRun } from '../../utils/messaging/reader-run';
import { askSetup } from './ask-setup';
import { hasOtherPages, otherPages } from './other-pages';
import type { PageWorld } from './session-world';
import { StoryJoin } from './story-join';
import { toDraft } from './to-draft';

/** Longer than this nobody waits for a story's other pages; what is not there then is told in the record. */
const LONGEST_MS = 20_000;

/** What saving needs of the world. */
export type SavingWorld = Pick<
  PageWorld,
  | 'url'
  | 'ask'
  | 'collectSignals'
  | 'needsPurifier'
  | 'extract'
  | 'readPart'
  | 'loadPart'
  | 'joining'
  | 'reportError'
>;

/** "Simpan tanpa membuka": extracts, joins the story's pages and saves, and shows nothing in the page. */
export async function saveQuietly(world: SavingWorld): Promise<ReaderRun> {
  try {
    const setup = await askSetup(world);
    let outcome = world.extract(setup, { force: false });
    if (outcome.wantsReadability) {
      await world.loadPart('readability');
      outcome = world.extract(setup, { force: false });
    }
    if (!outcome.ok) return { did: 'failed', reason: outcome.reason };
    let draft = toDraft(outcome.article, otherPages(outcome));
    if (setup.joinPages && setup.reading.joinPages && hasOtherPages(outcome)) {
      const read = (document: Document, url: string) => world.readPart(document, url, setup);
      const join = new StoryJoin({ ...world.joining, url: world.url, read }, outcome, () => {});
      await joinInTime(join, world);
      draft = toDraft(join.story.read.article, join.missingPages);
    }
    return { did: 'saved', outcome: await world.ask('saveArticle', draft) };
  } catch (error) {
    world.reportError('save without opening', error);
    return { did: 'failed', reason: 'error' };
  }
}

async function joinInTime(join: StoryJoin, world: Pick<PageWorld, 'joining'>): Promise<void> {
  const done = new AbortController();
  await Promise.race([join.load(), world.joining.wait(LONGEST_MS, done.signal)]);
  done.abort();
  join.stop();
}

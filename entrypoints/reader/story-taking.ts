import type { TakeAction } from '../../utils/exchange/take-away/types';
import { t } from '../../utils/i18n';
import type { SessionStore } from './session-state';
import type { SessionWorld } from './session-world';
import type { ShownStory } from './shown-story';

type World = Pick<SessionWorld, 'loadPart' | 'popup' | 'print' | 'close' | 'reportError'>;

/** Takes the story in sight elsewhere, and says how that went. */
export async function takeStory(
  action: TakeAction,
  { world, store, story: { article } }: { world: World; store: SessionStore; story: ShownStory },
): Promise<void> {
  if (!article) return;
  // The page under the popup is the original.
  if (action === 'original') return world.close();
  if (action === 'print') return world.print();
  if (action === 'export') return;
  try {
    const highlights = store.state.notes?.highlights ?? [];
    const take = await world.loadPart('takeaway');
    const told = await take(action, { article, content: article.content, highlights }, world.popup());
    if (told) store.set({ toast: { text: t(told) } });
  } catch (error) {
    world.reportError('take a story along', error);
    store.set({ toast: { text: t('takeFailed') } });
  }
}

import { t } from '../../utils/i18n';
import type { ReadingPlace } from '../../utils/library/place-types';
import type { SessionStore } from './session-state';
import type { SessionWorld } from './session-world';
import type { ShownStory } from './shown-story';

/** Where the reader was in this story, and where they are. What fails here is not worth a word to them. */
export class PlaceKeeping {
  constructor(
    private readonly world: Pick<SessionWorld, 'ask' | 'reportError'>,
    private readonly store: SessionStore,
    private readonly story: ShownStory,
  ) {}

  async find(): Promise<void> {
    const url = this.story.article?.canonicalUrl;
    if (url) this.store.set({ place: await this.world.ask('getPlace', { url }) });
  }

  keep(place: ReadingPlace | null): void {
    const url = this.story.article?.canonicalUrl;
    if (!url) return;
    this.world
      .ask('setPlace', { url, place })
      .catch((error: unknown) => this.world.reportError('keep the place', error));
  }

  sayResumed(toTop: () => void): void {
    const run = () => {
      this.store.set({ toast: null });
      toTop();
    };
    this.store.set({ toast: { text: t('placeResumed'), action: { label: t('placeToTop'), run } } });
  }
}

import { t } from '../../utils/i18n';
import type { ArticleDraft } from '../../utils/library/types';
import type { ReaderRun } from '../../utils/messaging/reader-run';
import type { SessionStore } from './session-state';
import type { SessionWorld } from './session-world';
import type { ShownStory } from './shown-story';
import { toDraft } from './to-draft';

/** Why the background could not save. Where it did not answer at all (it was stopped on the way), the next try wakes it. */
const FAILURES = {
  invalid: 'errorSaveInvalid',
  quota: 'errorSaveQuota',
  storage: 'errorSaveStorage',
} as const;
const NO_ANSWER = 'errorSave';

/** Saves the story in sight, and completes its record as further pages come in. */
export class StorySaving {
  /** Pages that the record in the library lacks; null where there is no record. */
  #savedWithout: number[] | null = null;

  constructor(
    private readonly world: Pick<SessionWorld, 'ask' | 'reportError'>,
    private readonly store: SessionStore,
    private readonly story: ShownStory,
    private readonly openLibrary: () => void,
  ) {}

  /** Saves and says so in the popup. */
  async save(): Promise<ReaderRun> {
    if (!this.story.article) return { did: 'failed', reason: 'not-article' };
    const before = this.store.state.saved;
    this.store.set({ saved: 'saving' });
    // A part is never kept for the whole.
    await this.story.restKnown;
    const { article, missingPages } = this.story;
    if (!article) return { did: 'failed', reason: 'not-article' };
    const run = await this.#send(toDraft(article, missingPages));
    if (run.did === 'saved' && run.outcome.ok) {
      this.#savedWithout = missingPages;
      this.#say(run.outcome.created);
      void this.complete();
    } else this.store.set({ saved: before, toast: { text: t(failure(run)) } });
    return run;
  }

  /** Looks whether the story is in the library already. */
  async find(): Promise<void> {
    const url = this.story.article?.canonicalUrl;
    const found = url && (await this.world.ask('findSaved', { url }));
    if (!found) return;
    this.#savedWithout = found.missingPages;
    this.store.set({ saved: 'saved' });
    await this.complete();
  }

  /** A record that was saved before all pages were there gets the rest. */
  async complete(): Promise<void> {
    const { join } = this.story;
    if (!this.#savedWithout?.length || !join || this.store.state.saved === 'saving') return;
    if (join.isLoading) {
      this.store.set({ saved: 'completing' });
      return;
    }
    const { article, missingPages } = this.story;
    if (article && missingPages.length < this.#savedWithout.length) {
      const run = await this.#send(toDraft(article, missingPages));
      if (run.did === 'saved' && run.outcome.ok) this.#savedWithout = missingPages;
    }
    this.store.set({ saved: 'saved' });
  }

  async #send(draft: ArticleDraft): Promise<ReaderRun> {
    try {
      return { did: 'saved', outcome: await this.world.ask('saveArticle', draft) };
    } catch (error) {
      this.world.reportError('save an article', error);
      return { did: 'failed', reason: 'error' };
    }
  }

  #say(created: boolean): void {
    const action = { label: t('readerOpenLibrary'), run: this.openLibrary };
    const missing = this.#savedWithout?.length ?? 0;
    const text = this.story.join?.isLoading
      ? t('readerSavedPart')
      : missing > 0
        ? t('readerSavedWithout', missing)
        : t(created ? 'readerSavedToast' : 'readerSavedAgain');
    this.store.set({ saved: 'saved', toast: { text, action } });
  }
}

function failure(run: ReaderRun): (typeof FAILURES)[keyof typeof FAILURES] | typeof NO_ANSWER {
  const outcome = run.did === 'saved' ? run.outcome : null;
  return outcome && !outcome.ok ? FAILURES[outcome.reason] : NO_ANSWER;
}

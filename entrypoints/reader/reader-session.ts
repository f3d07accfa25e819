import type { ReaderActions } from '../../components/reader/reader-view';
import { t } from '../../utils/i18n';
import type { ReadPage } from '../../utils/extraction/pages/merge-pages';
import type { Article, ExtractionOutcome } from '../../utils/extraction/types';
import type { ArticleDraft, SaveOutcome } from '../../utils/library/types';
import type { ProtocolMap, ReaderSetup } from '../../utils/messaging/protocol';
import type { ReaderRun } from '../../utils/messaging/reader-run';
import type { RemovalId, ResolvedRule } from '../../utils/sites/site-rule';
import { SessionStore } from './session-state';
import { hasOtherPages, otherPages } from './other-pages';
import type { JoinWorld, StoryJoin } from './story-join';
import { toDraft } from './to-draft';
import { withRemoval } from './with-removal';

type Ask = <T extends Asked>(
  type: T,
  data: Parameters<ProtocolMap[T]>[0],
) => Promise<ReturnType<ProtocolMap[T]>>;
type Asked =
  | 'getReaderSetup'
  | 'findSaved'
  | 'saveArticle'
  | 'setRemoval'
  | 'setSiteDisabled'
  | 'setSiteJoining'
  | 'setReading'
  | 'openPage'
  | 'loadReadability'
  | 'loadJoining';

/** The world outside, narrowed to what the session needs. */
export interface SessionWorld {
  url: string;
  ask: Ask;
  extract: (rule: ResolvedRule, options: { force: boolean }) => ExtractionOutcome;
  /** Reads a later page of the story by a rule. */
  readPart: (document: Document, url: string, rule: ResolvedRule) => ExtractionOutcome;
  /** Brings what joins pages into this world. */
  loadJoining: () => Promise<typeof StoryJoin>;
  /** For fetching the other pages of a story. */
  joining: Pick<JoinWorld, 'fetch' | 'parse' | 'wait'>;
  /** Lets the browser draw what is there before a long piece of work. */
  nextPaint: () => Promise<void>;
  reportError: (where: string, error: unknown) => void;
  close: () => void;
}

const SAVE_ERRORS = { invalid: 'errorSaveInvalid', quota: 'errorSaveQuota', storage: 'errorSave' } as const;

/** One opening of the reader on one page: fetches the rule, extracts, saves, and turns rules on and off. */
export class ReaderSession implements ReaderActions {
  readonly store = new SessionStore();
  #setup: ReaderSetup | null = null;
  #force = false;
  #first: ReadPage | null = null;
  #join: StoryJoin | null = null;
  /** Told apart from what an earlier opening, or a closed popup, still waits for. */
  #opening = 0;
  /** Pages that the record in the library lacks; null where there is no record. */
  #savedWithout: number[] | null = null;

  constructor(private readonly world: SessionWorld) {}

  close = () => this.world.close();

  /** Stops what is under way; the popup is gone. */
  dispose(): void {
    this.#opening += 1;
    this.#join?.stop();
  }

  retry = () => void this.start();
  force = () => {
    this.#force = true;
    void this.start();
  };
  save = () => void this.saveArticle();

  /** Shows the story, or why there is none. */
  async start(): Promise<void> {
    this.store.set({ view: { kind: 'loading' } });
    try {
      this.dispose();
      this.#join = null;
      this.#setup = await this.world.ask('getReaderSetup', { url: this.world.url });
      const { reading, disabled, joinPages } = this.#setup;
      this.store.set({ reading, disabled, joinPages });
      await this.world.nextPaint();
      if (this.#show()?.wantsReadability) {
        await this.world.ask('loadReadability', undefined);
        this.#show();
      }
      const joined = this.#startJoining();
      await this.#findSaved();
      await joined;
    } catch (error) {
      this.#fail('open the reader', error);
    }
  }

  /** Saves the story in sight and says so in the popup. */
  async saveArticle(): Promise<ReaderRun> {
    const article = this.#article();
    if (!article) return { did: 'failed', reason: 'not-article' };
    const before = this.store.state.saved;
    this.store.set({ saved: 'saving' });
    const missing = this.#missing();
    const run = await this.#send(toDraft(article, missing));
    if (run.did === 'saved' && run.outcome.ok) {
      this.#savedWithout = missing;
      this.#saidSaved(run.outcome.created);
      void this.#complete();
    } else this.store.set({ saved: before, toast: { text: t(failure(run)) } });
    return run;
  }

  setRule = (removal: RemovalId, on: boolean) => {
    if (!this.#setup) return;
    const { siteKey } = this.#setup;
    this.#apply(removal, on);
    void this.#keep('setRemoval', { site: siteKey, removal, on }, () => this.#apply(removal, !on));
  };

  setDisabled = (disabled: boolean) => {
    if (!this.#setup) return;
    const undo = { label: t('readerUndo'), run: () => this.setDisabled(!disabled) };
    this.store.set({
      disabled,
      toast: { text: t(disabled ? 'rulesDisabled' : 'rulesEnabled'), action: undo },
    });
    void this.#keep('setSiteDisabled', { site: this.#setup.siteKey, disabled }, () =>
      this.store.set({ disabled: !disabled }),
    );
  };

  setJoining = (joinPages: boolean) => {
    if (!this.#setup) return;
    const apply = (on: boolean) => {
      this.store.set({ joinPages: on });
      this.#switchJoining();
    };
    apply(joinPages);
    void this.#keep('setSiteJoining', { site: this.#setup.siteKey, joinPages }, () => apply(!joinPages));
  };

  retryPage = (number: number) => {
    void this.#follow(this.#join?.retry(number));
  };

  setReading: ReaderActions['setReading'] = (change) => {
    const before = this.store.state.reading;
    this.store.set({ reading: { ...before, ...change } });
    void this.#keep('setReading', change, () => this.store.set({ reading: before }));
  };

  dismissToast = () => this.store.set({ toast: null });

  openPage: ReaderActions['openPage'] = (page) => {
    this.world.ask('openPage', { page }).catch((error: unknown) => this.#fail('open a page', error));
  };

  #article(): Article | null {
    const { view } = this.store.state;
    return view.kind === 'article' ? view.article : null;
  }

  #show(): ExtractionOutcome | null {
    if (!this.#setup) return null;
    const outcome = this.world.extract(this.#setup.rule, { force: this.#force });
    this.#first = outcome.ok ? outcome : null;
    if (outcome.ok) {
      this.#join?.reread(outcome);
      this.#showStory();
    } else {
      this.store.set({ view: { kind: 'not-article', reason: outcome.reason, forced: this.#force } });
    }
    return outcome;
  }

  /** The story as far as it is there: one page, or the joined ones. */
  #showStory(): void {
    if (!this.#first) return;
    const join = this.#wantsJoining ? this.#join : null;
    const story = join?.story ?? null;
    const { article, removals, rules } = story?.read ?? this.#first;
    const joined = join && story ? { parts: story.parts, progress: join.progress } : null;
    this.store.set({ view: { kind: 'article', article, removals, rules, joined } });
  }

  get #wantsJoining(): boolean {
    const { joinPages, reading } = this.store.state;
    return joinPages && reading.joinPages;
  }

  /** Brings the story's other pages, where it has any and the reader wants them. */
  async #startJoining(): Promise<void> {
    if (!this.#first || !this.#wantsJoining || !hasOtherPages(this.#first)) return;
    const opening = ++this.#opening;
    const Join = await this.world.loadJoining().catch((error: unknown) => {
      this.world.reportError('load joining', error);
      return null;
    });
    if (!Join || opening !== this.#opening || !this.#first || !this.#wantsJoining) return;
    this.#join ??= this.#newJoin(Join, this.#first);
    await this.#follow(this.#join.load());
  }

  #newJoin(Join: typeof StoryJoin, first: ReadPage): StoryJoin {
    const { url, joining, readPart } = this.world;
    const read = (document: Document, address: string) =>
      // The rules of this moment: a switch may be turned while pages come in.
      readPart(document, address, (this.#setup as ReaderSetup).rule);
    return new Join({ ...joining, url, read }, first, () => this.#showStory());
  }

  #switchJoining(): void {
    if (this.#wantsJoining) void this.#startJoining();
    else this.#join?.stop();
    this.#showStory();
  }

  /** Waits for pages to come in, and then puts what the record lacks into it. */
  async #follow(loading: Promise<void> | undefined): Promise<void> {
    try {
      await loading;
      await this.#complete();
    } catch (error) {
      this.world.reportError('join pages', error);
    }
  }

  /** Pages that the story in sight lacks. */
  #missing(): number[] {
    if (this.#join && this.#wantsJoining) return this.#join.missingPages;
    return this.#first ? otherPages(this.#first) : [];
  }

  /** A record that was saved before all pages were there gets the rest. */
  async #complete(): Promise<void> {
    const { state } = this.store;
    if (!this.#savedWithout?.length || !this.#join || state.saved === 'saving') return;
    if (this.#join.isLoading) {
      this.store.set({ saved: 'completing' });
      return;
    }
    const missing = this.#missing();
    const article = this.#article();
    if (article && missing.length < this.#savedWithout.length) {
      const run = await this.#send(toDraft(article, missing));
      if (run.did === 'saved' && run.outcome.ok) this.#savedWithout = missing;
    }
    this.store.set({ saved: 'saved' });
  }

  #apply(removal: RemovalId, on: boolean): void {
    if (!this.#setup) return;
    const rule = withRemoval(this.#setup.rule, removal, on);
    this.#setup = { ...this.#setup, rule };
    // Once a story is shown it stays one: a switch must not turn it into "not an article".
    this.#force = true;
    this.#show();
  }

  async #findSaved(): Promise<void> {
    const url = this.#article()?.canonicalUrl;
    const found = url ? await this.world.ask('findSaved', { url }) : null;
    if (!found) return;
    this.#savedWithout = found.missingPages;
    this.store.set({ saved: 'saved' });
    await this.#complete();
  }

  async #send(draft: ArticleDraft): Promise<ReaderRun> {
    try {
      return { did: 'saved', outcome: await this.world.ask('saveArticle', draft) };
    } catch (error) {
      this.world.reportError('save an article', error);
      return { did: 'failed', reason: 'error' };
    }
  }

  #saidSaved(created: boolean): void {
    const action = { label: t('readerOpenLibrary'), run: () => this.openPage('library') };
    const missing = this.#savedWithout?.length ?? 0;
    const text = this.#join?.isLoading
      ? t('readerSavedPart')
      : missing > 0
        ? t('readerSavedWithout', missing)
        : t(created ? 'readerSavedToast' : 'readerSavedAgain');
    this.store.set({ saved: 'saved', toast: { text, action } });
  }

  /** Has a choice kept that is already in effect; takes it back where that fails. */
  async #keep<T extends 'setRemoval' | 'setSiteDisabled' | 'setSiteJoining' | 'setReading'>(
    type: T,
    change: Parameters<ProtocolMap[T]>[0],
    undo: () => void,
  ): Promise<void> {
    const kept = await this.world.ask(type, change).then(
      (outcome) => outcome.ok,
      (error: unknown) => {
        this.world.reportError(`keep a choice (${type})`, error);
        return false;
      },
    );
    if (kept) return;
    undo();
    this.store.set({ toast: { text: t('rulesFailed') } });
  }

  #fail(where: string, error: unknown): void {
    this.dispose();
    this.world.reportError(where, error);
    const stale = /context invalidated|receiving end does not exist/i.test(String(error));
    this.store.set({ view: { kind: 'error', stale } });
  }
}

function failure(run: ReaderRun): (typeof SAVE_ERRORS)[keyof typeof SAVE_ERRORS] {
  const outcome: SaveOutcome | null = run.did === 'saved' ? run.outcome : null;
  return outcome && !outcome.ok ? SAVE_ERRORS[outcome.reason] : SAVE_ERRORS.storage;
}

import type { ReaderActions } from '../../components/reader/reader-view';
import { t } from '../../utils/i18n';
import type { Article, ExtractionOutcome } from '../../utils/extraction/types';
import type { ArticleDraft, SaveOutcome } from '../../utils/library/types';
import type { ProtocolMap, ReaderSetup } from '../../utils/messaging/protocol';
import type { ReaderRun } from '../../utils/messaging/reader-run';
import type { RemovalId, ResolvedRule } from '../../utils/sites/site-rule';
import { SessionStore } from './session-state';
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
  | 'setReading'
  | 'openPage'
  | 'loadReadability';

/** The world outside, narrowed to what the session needs. */
export interface SessionWorld {
  url: string;
  ask: Ask;
  extract: (rule: ResolvedRule, options: { force: boolean }) => ExtractionOutcome;
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

  constructor(private readonly world: SessionWorld) {}

  close = () => this.world.close();
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
      this.#setup = await this.world.ask('getReaderSetup', { url: this.world.url });
      const { reading, disabled } = this.#setup;
      this.store.set({ reading, disabled });
      await this.world.nextPaint();
      if (this.#show()?.wantsReadability) {
        await this.world.ask('loadReadability', undefined);
        this.#show();
      }
      await this.#findSaved();
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
    const run = await this.#send(toDraft(article));
    if (run.did === 'saved' && run.outcome.ok) this.#saidSaved(run.outcome.created);
    else this.store.set({ saved: before, toast: { text: t(failure(run)) } });
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
    this.store.set({
      view: outcome.ok
        ? { kind: 'article', article: outcome.article, removals: outcome.removals, rules: outcome.rules }
        : { kind: 'not-article', reason: outcome.reason, forced: this.#force },
    });
    return outcome;
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
    if (url && (await this.world.ask('findSaved', { url }))) this.store.set({ saved: 'saved' });
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
    this.store.set({
      saved: 'saved',
      toast: { text: t(created ? 'readerSavedToast' : 'readerSavedAgain'), action },
    });
  }

  /** Has a choice kept that is already in effect; takes it back where that fails. */
  async #keep<T extends 'setRemoval' | 'setSiteDisabled' | 'setReading'>(
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
    this.world.reportError(where, error);
    const stale = /context invalidated|receiving end does not exist/i.test(String(error));
    this.store.set({ view: { kind: 'error', stale } });
  }
}

function failure(run: ReaderRun): (typeof SAVE_ERRORS)[keyof typeof SAVE_ERRORS] {
  const outcome: SaveOutcome | null = run.did === 'saved' ? run.outcome : null;
  return outcome && !outcome.ok ? SAVE_ERRORS[outcome.reason] : SAVE_ERRORS.storage;
}

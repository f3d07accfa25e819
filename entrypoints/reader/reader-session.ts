import type { ReaderActions } from '../../components/reader/reader-view';
import type { ReaderSetup } from '../../utils/messaging/protocol';
import type { ReaderRun } from '../../utils/messaging/reader-run';
import { learnWords } from '../../utils/i18n';
import type { Face } from '../../utils/settings/types';
import { askSetup } from './ask-setup';
import { PageJoining } from './page-joining';
import { PanelsLoading } from './panels-loading';
import { PlaceKeeping } from './place-keeping';
import { ReadingChoices } from './reading-choices';
import { SessionStore } from './session-state';
import type { SessionWorld } from './session-world';
import { ShownStory } from './shown-story';
import { StorySaving } from './story-saving';
import { takeStory } from './story-taking';

/** One opening of the reader on one page: fetches the rule, reads, and does what the reader asks for. */
export class ReaderSession implements ReaderActions {
  readonly store = new SessionStore();
  readonly #story: ShownStory;
  readonly #joining: PageJoining;
  readonly #saving: StorySaving;
  readonly #choices: ReadingChoices;
  readonly #panels: PanelsLoading;
  readonly #place: PlaceKeeping;
  /** Told apart from an earlier try, or one whose popup was closed. */
  #run = 0;

  constructor(private readonly world: SessionWorld) {
    this.#story = new ShownStory(world, this.store);
    this.#saving = new StorySaving(world, this.store, this.#story, () => this.openPage('library'));
    this.#joining = new PageJoining(world, this.#story, () => this.#saving.complete());
    this.#choices = new ReadingChoices(world, this.store, this.#story, this.#joining);
    this.#panels = new PanelsLoading(world, this.store, {
      ...world,
      store: this.store,
      story: this.#story,
      save: this.saveArticle,
    });
    this.#place = new PlaceKeeping(world, this.store, this.#story);
  }

  /** Shows the story, or why there is none. */
  async start(): Promise<void> {
    this.dispose();
    const run = this.#run;
    try {
      this.#story.join = null;
      const setup = await this.#awaitSetup(askSetup(this.world));
      if (run !== this.#run) return;
      this.#story.setup = setup;
      learnWords(setup.words);
      const { reading, disabled, joinPages } = setup;
      this.store.set({ reading, disabled, joinPages });
      if (this.#story.read()?.wantsReadability) {
        await this.world.loadPart('readability');
        if (run !== this.#run) return;
        this.#story.read();
      }
      const joined = this.#joining.start();
      // All else waits until the text is in sight.
      await this.world.nextPaint();
      if (run !== this.#run) return;
      this.world.becomeModal();
      this.#story.drawAll();
      void this.#bring('the panels', this.#panels.ahead());
      void this.#bring('the place', this.#place.find());
      // A library that cannot be asked is no reason not to read.
      await this.#bring('what is saved', this.#saving.find());
      await joined;
    } catch (error) {
      if (run === this.#run) this.#fail('open the reader', error);
    }
  }

  /** Draws an empty sheet where the answer, or the reading after it, takes long; else the story is drawn first. */
  async #awaitSetup(asked: Promise<ReaderSetup>): Promise<ReaderSetup> {
    const isLate =
      this.world.isLarge() || (await Promise.race([asked.then(() => false), this.world.aMoment()]));
    if (!isLate) return asked;
    this.store.set({ view: { kind: 'loading' } });
    const [setup] = await Promise.all([asked, this.world.nextPaint()]);
    return setup;
  }

  /** Stops what is under way; the popup is gone. */
  dispose(): void {
    this.#run += 1;
    this.#joining.stop();
  }

  saveArticle = (): Promise<ReaderRun> => this.#saving.save();

  close = () => this.world.close();
  retry = () => {
    this.store.set({ view: { kind: 'loading' } });
    void this.start();
  };
  force = () => {
    this.#story.force = true;
    this.retry();
  };
  save = () => void this.saveArticle();
  setRule: ReaderActions['setRule'] = (removal, on) => this.#choices.setRule(removal, on);
  setDisabled: ReaderActions['setDisabled'] = (disabled) => this.#choices.setDisabled(disabled);
  setJoining: ReaderActions['setJoining'] = (joinPages) => this.#choices.setJoining(joinPages);
  setReading: ReaderActions['setReading'] = (change, passing) => this.#choices.setReading(change, passing);
  showFace = (face: Face) => this.#bring('a face', this.world.faces.show(face));
  showFaces = () => this.#bring('samples of the faces', this.world.faces.showSamples());
  loadWordBreaks = () =>
    this.#bring(
      'word breaks',
      this.world.loadPart('hyphenation').then((wordBreaks) => this.store.set({ wordBreaks })),
    );
  retryPage = (number: number) => this.#joining.retry(number);
  take: ReaderActions['take'] = (action) =>
    void takeStory(action, { world: this.world, store: this.store, story: this.#story });
  keepPlace: ReaderActions['keepPlace'] = (place) => this.#place.keep(place);
  sayResumed: ReaderActions['sayResumed'] = (toTop) => this.#place.sayResumed(toTop);
  dismissToast = () => this.store.set({ toast: null });
  loadPanels = () => this.#panels.wanted();
  openPage: ReaderActions['openPage'] = (page) => {
    this.world.ask('openPage', { page }).catch((error: unknown) => this.#fail('open a page', error));
  };

  /** What makes a story more pleasant to read, and can be done without; nobody misses it once the popup is closed. */
  async #bring(what: string, coming: Promise<void>): Promise<void> {
    const run = this.#run;
    await coming.catch((error: unknown) => {
      if (run === this.#run) this.world.reportError(`bring ${what}`, error);
    });
  }

  #fail(where: string, error: unknown): void {
    this.dispose();
    this.world.reportError(where, error);
    const stale = /context invalidated/i.test(String(error));
    this.store.set({ view: { kind: 'error', stale } });
    // Not at once: what fails at once does so before the popup is put up.
    void this.world.nextPaint().then(this.world.becomeModal);
  }
}

import type { readRest } from '../../utils/extraction/read-rest';
import type { ReadPage } from '../../utils/extraction/pages/merge-pages';
import type { Article, ExtractionOutcome } from '../../utils/extraction/types';
import type { ReaderSetup } from '../../utils/messaging/protocol';
import type { RemovalId } from '../../utils/sites/site-rule';
import { aboveFold } from './above-fold';
import { charactersInSight } from './characters-in-sight';
import { otherPages } from './other-pages';
import type { SessionStore } from './session-state';
import type { SessionWorld } from './session-world';
import type { StoryJoin } from './story-join';
import { withRemoval } from './with-removal';

/** The page's story, read by the rules in force and shown: this page alone, or joined with its others. */
export class ShownStory {
  setup: ReaderSetup | null = null;
  /** Read it although it does not look like a story. */
  force = false;
  join: StoryJoin | null = null;
  #first: ReadPage | null = null;
  /** Only what is in sight at first is drawn. */
  #isOpening = true;

  constructor(
    private readonly world: Pick<SessionWorld, 'extract' | 'sight'>,
    private readonly store: SessionStore,
  ) {}

  /** This page's part of the story. */
  get first(): ReadPage | null {
    return this.#first;
  }

  /** What is in sight. */
  get article(): Article | null {
    const { view } = this.store.state;
    return view.kind === 'article' ? view.article : null;
  }

  get wantsJoining(): boolean {
    const { joinPages, reading } = this.store.state;
    return joinPages && reading.joinPages;
  }

  /** Pages that the story in sight lacks. */
  get missingPages(): number[] {
    if (this.join && this.wantsJoining) return this.join.missingPages;
    return this.#first ? otherPages(this.#first) : [];
  }

  /** Resolves when the rest of the story is known, how it is split above all, as far as that can be known. */
  restKnown: Promise<void> = Promise.resolve();

  /** Reads the rest of the story, where that was not at hand when it was read. */
  complete(read: typeof readRest): void {
    const first = this.#first;
    if (!first?.unread) return;
    this.#first = { ...first, article: read(first.unread)(first.article), unread: null };
    this.show();
  }

  /** Reads the page and shows its story, or why there is none. */
  read(): ExtractionOutcome | null {
    if (!this.setup) return null;
    const outcome = this.world.extract(this.setup, { force: this.force });
    this.#first = outcome.ok ? outcome : null;
    if (outcome.ok) {
      this.join?.reread(outcome);
      this.show();
    } else {
      this.store.set({ view: { kind: 'not-article', reason: outcome.reason, forced: this.force } });
    }
    return outcome;
  }

  /** Draws the rest of the story, once its beginning is in sight. */
  drawAll(): void {
    this.#isOpening = false;
    if (this.store.state.view.kind === 'article' && this.store.state.view.aboveFold) this.show();
  }

  /** Shows the story as far as it is there. */
  show(): void {
    if (!this.#first) return;
    const join = this.wantsJoining ? this.join : null;
    const story = join?.story ?? null;
    const { article, removals, rules } = story?.read ?? this.#first;
    const joined = join && story ? { parts: story.parts, progress: join.progress } : null;
    const inSight = () => charactersInSight(this.world.sight(), this.store.state.reading, article);
    const opening = this.#isOpening ? aboveFold(article.content, inSight()) : null;
    const isSigned = this.#first.unread === null;
    this.store.set({
      view: { kind: 'article', article, aboveFold: opening, isSigned, removals, rules, joined },
    });
  }

  /** Reads the page again with one removal switched. */
  apply(removal: RemovalId, on: boolean): void {
    if (!this.setup) return;
    this.setup = { ...this.setup, rule: withRemoval(this.setup.rule, removal, on) };
    // Once a story is shown it stays one: a switch must not turn it into "not an article".
    this.force = true;
    this.read();
  }
}

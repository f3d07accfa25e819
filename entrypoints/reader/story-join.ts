import type { JoinProgress } from '../../components/reader/reader-view';
import {
  mergePages,
  takeWhole,
  type JoinedStory,
  type ReadPage,
} from '../../utils/extraction/pages/merge-pages';
import type { StoryPage } from '../../utils/extraction/types';
import { loadPages } from '../../utils/joining/load-pages';
import type { JoinTools, PageOutcome } from '../../utils/joining/types';

/** What the join needs of the world; rules are bound in `read`, and may change between two calls. */
export type JoinWorld = Omit<JoinTools, 'signal'> & { url: string };

type Loaded = Extract<PageOutcome, { ok: true }>;
type Failed = Extract<PageOutcome, { ok: false }>;

/** A story of several pages, as it grows: the page that was opened, and the others as they come in or fail. */
export class StoryJoin {
  readonly #loaded = new Map<number, Loaded>();
  readonly #failed = new Map<number, Failed>();
  #whole: Loaded | null = null;
  #stop: AbortController | null = null;

  constructor(
    private readonly world: JoinWorld,
    private first: ReadPage,
    private readonly onChange: () => void,
  ) {}

  get isLoading(): boolean {
    return this.#stop !== null;
  }

  /** The story as far as it is there, cleaned by the rules in force. */
  get story(): JoinedStory {
    const { first } = this;
    const opened = { number: this.#number, read: first };
    if (this.#whole) return takeWhole(opened, this.#whole.read);
    const later = [...this.#loaded].map(([number, { read }]) => ({ number, read }));
    return mergePages(opened, later);
  }

  get progress(): JoinProgress {
    const { count } = this.first.article.pages;
    const missing = [...this.#failed.values()].sort((a, b) => a.number - b.number);
    const loading = this.isLoading ? (this.#wanted()[0]?.number ?? this.#last + 1) : null;
    return {
      loading,
      of: count,
      missing: missing.map(({ number, url, reason }) => ({ number, url, reason })),
    };
  }

  /** Numbers of the pages that are not there (yet); of an unknown number of pages, the next one. */
  get missingPages(): number[] {
    const wanted = this.#wanted().map(({ number }) => number);
    const open = wanted.length === 0 && this.isLoading && !this.#whole ? [this.#last + 1] : [];
    return [...new Set([...wanted, ...this.#failed.keys(), ...open])].sort((a, b) => a - b);
  }

  /** Loads what is not there yet, or `again` only. Resolves when all is there or has failed. */
  async load(again?: readonly StoryPage[]): Promise<void> {
    if (this.isLoading || (this.#whole && !again)) return;
    const stop = new AbortController();
    this.#stop = stop;
    for (const { number } of again ?? []) this.#failed.delete(number);
    this.onChange();
    const split = this.first.article.pages;
    const resumed = this.#loaded.size + this.#failed.size > 0 ? this.#rest() : undefined;
    const plan = { url: this.world.url, first: this.first, split };
    const wanted = again ?? resumed;
    const outcomes = loadPages(wanted ? { ...plan, again: wanted } : plan, {
      ...this.world,
      signal: stop.signal,
    });
    for await (const outcome of outcomes) {
      if (stop.signal.aborted) break;
      this.#take(outcome);
      this.onChange();
    }
    if (this.#stop !== stop) return;
    this.#stop = null;
    this.onChange();
  }

  /** Tries a page that failed once more. */
  retry(number: number): Promise<void> {
    const failed = this.#failed.get(number);
    return failed ? this.load([{ number, url: failed.url }]) : Promise.resolve();
  }

  /** Stops all requests; what is there stays. */
  stop(): void {
    this.#stop?.abort();
    this.#stop = null;
  }

  /** Cleans all pages again by changed rules, without a request. */
  reread(first: ReadPage): void {
    this.first = first;
    for (const page of [...this.#loaded.values(), ...(this.#whole ? [this.#whole] : [])]) {
      const read = this.world.read(page.document, page.url);
      if (read.ok) page.read = read;
    }
  }

  get #number(): number {
    return this.first.article.pages.current;
  }

  get #last(): number {
    return Math.max(this.#number, ...this.#loaded.keys(), ...this.#failed.keys());
  }

  /** Pages known by address that are neither there nor given up. */
  #wanted(): StoryPage[] {
    if (this.#whole) return [];
    const { pages } = this.first.article.pages;
    return pages.filter(
      ({ number }) => number !== this.#number && !this.#loaded.has(number) && !this.#failed.has(number),
    );
  }

  /** The same, with the page that the last one links to. */
  #rest(): StoryPage[] {
    const last = this.#loaded.get(this.#last);
    const next = last?.read.article.pages.pages.find(({ number }) => number === this.#last + 1);
    const wanted = this.#wanted();
    return next && !wanted.some(({ number }) => number === next.number) ? [...wanted, next] : wanted;
  }

  #take(outcome: PageOutcome): void {
    if (!outcome.ok) this.#failed.set(outcome.number, outcome);
    else if (outcome.number === null) this.#whole = outcome;
    else this.#loaded.set(outcome.number, outcome);
  }
}

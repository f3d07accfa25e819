import type { ReadPage } from '../../utils/extraction/pages/merge-pages';
import { loadJoining } from './load-joining';
import { hasOtherPages } from './other-pages';
import type { SessionWorld } from './session-world';
import type { ShownStory } from './shown-story';
import type { StoryJoin } from './story-join';

type World = Pick<SessionWorld, 'url' | 'nextPaint' | 'loadPart' | 'readPart' | 'joining' | 'reportError'>;

/** Brings the story's other pages, where it has any and the reader wants them. */
export class PageJoining {
  /** Told apart from what an earlier opening, or a closed popup, still waits for. */
  #opening = 0;

  constructor(
    private readonly world: World,
    private readonly story: ShownStory,
    /** Pages have come in, or failed. */
    private readonly onLoaded: () => Promise<void>,
  ) {}

  /** Finds out how the story is split, and loads what is not there, where the reader wants it. */
  async start(): Promise<void> {
    const { story, world } = this;
    if (!story.first) return;
    const opening = ++this.#opening;
    // Who saves before it is there waits for it; the text in sight does not.
    const wanted = () => opening === this.#opening;
    const loading = world.nextPaint().then(() => loadJoining(world, wanted));
    story.restKnown = loading.then((part) => {
      if (part) story.complete(part.readRest);
    });
    const part = await loading;
    await story.restKnown;
    if (!part || !wanted() || !story.first) return;
    if (!story.wantsJoining || !hasOtherPages(story.first)) return;
    story.join ??= this.#newJoin(part.StoryJoin, story.first);
    await this.#follow(story.join.load());
  }

  /** The reader's choice has changed. */
  switch(): void {
    if (this.story.wantsJoining) void this.start();
    else this.story.join?.stop();
    this.story.show();
  }

  retry(number: number): void {
    void this.#follow(this.story.join?.retry(number));
  }

  stop(): void {
    this.#opening += 1;
    this.story.join?.stop();
  }

  #newJoin(Join: typeof StoryJoin, first: ReadPage): StoryJoin {
    const { story, world } = this;
    const { url, joining, readPart } = world;
    const read = (document: Document, address: string) => {
      if (!story.setup) throw new Error('a page came in before the rules');
      // The rules of this moment: a switch may be turned while pages come in.
      return readPart(document, address, story.setup);
    };
    return new Join({ ...joining, url, read }, first, () => story.show());
  }

  async #follow(loading: Promise<void> | undefined): Promise<void> {
    try {
      await loading;
      await this.onLoaded();
    } catch (error) {
      this.world.reportError('join pages', error);
    }
  }
}

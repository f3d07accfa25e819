import { holdsMore, isRepeat } from '../extraction/pages/merge-pages';
import { MOST_PAGES } from '../extraction/pages/story-address';
import type { Article, StoryPage } from '../extraction/types';
import { fetchPage } from './fetch-page';
import { isLoginWall } from './login-wall';
import type { JoinPlan, JoinTools, PageFault, PageOutcome } from './types';

/** At least so long between two requests to a site. */
export const DELAY_MS = 300;

type Loaded = Extract<PageOutcome, { ok: true }>;

/**
 * The other pages of a story, in order, each as soon as it and all before it are there. Where the site has the whole
 * story at one address, that is asked for first and replaces the rest (`number: null`). Two requests at a time; a page
 * that fails is told and the rest goes on, except where only a "next" link leads on. Ending the loop stops all requests.
 */
export async function* loadPages(plan: JoinPlan, tools: JoinTools): AsyncGenerator<PageOutcome, void> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  if (tools.signal.aborted) stop();
  tools.signal.addEventListener('abort', stop);
  try {
    yield* load(plan, { ...tools, signal: controller.signal });
  } finally {
    tools.signal.removeEventListener('abort', stop);
    controller.abort();
  }
}

async function* load(plan: JoinPlan, tools: JoinTools): AsyncGenerator<PageOutcome, void> {
  const { split, first, again } = plan;
  const site = new Site(plan, tools);
  const pages = again ?? split.pages.filter(({ number }) => number !== split.current);
  if (split.whole && !again) {
    const outcome = await site.load({ number: split.current + 1, url: split.whole });
    if (outcome.ok && holdsMore(first.article, outcome.read.article)) {
      yield { ...outcome, number: null };
      return;
    }
    // Where no page has an address of its own, the story ends here.
    if (pages.length === 0) yield outcome.ok ? fault(outcome, 'repeated') : outcome;
  }
  const known: Article[] = [first.article];
  let last: PageOutcome | null = null;
  for await (const outcome of site.loadAll(pages)) {
    last = judge(outcome, known);
    yield last;
    if (last.ok) known.push(last.read.article);
  }
  yield* follow(last, site, known);
}

/** Goes on from a page to the next one it links to, until none does, or the story turns in a circle. */
async function* follow(
  from: PageOutcome | null,
  site: Site,
  known: Article[],
): AsyncGenerator<PageOutcome, void> {
  let last = from;
  while (last?.ok) {
    const next = nextOf(last, site);
    if (!next) return;
    last = judge(await site.load(next), known);
    yield last;
    if (last.ok) known.push(last.read.article);
  }
}

function nextOf({ number, read }: Loaded, site: Site): StoryPage | null {
  const wanted = (number ?? 0) + 1;
  const next = read.article.pages.pages.find((page) => page.number === wanted);
  return next && wanted <= MOST_PAGES && !site.asked.has(next.url) ? next : null;
}

/** A page that only says what others said is none. */
function judge(outcome: PageOutcome, known: readonly Article[]): PageOutcome {
  return outcome.ok && isRepeat(known, outcome.read.article) ? fault(outcome, 'repeated') : outcome;
}

function fault({ number, url }: { number: number | null; url: string }, reason: PageFault): PageOutcome {
  return { ok: false, number: number ?? 1, url, reason };
}

/** The site as asked politely: no address twice, a pause between requests. */
class Site {
  readonly asked = new Set<string>();
  #turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly plan: JoinPlan,
    private readonly tools: JoinTools,
  ) {
    this.asked.add(plan.url);
  }

  /** Asked for two at a time, given in order. */
  async *loadAll(pages: readonly StoryPage[]): AsyncGenerator<PageOutcome, void> {
    const waiting: Promise<PageOutcome>[] = [];
    const rest = [...pages].sort((a, b) => a.number - b.number).slice(0, MOST_PAGES);
    const startOne = (): void => {
      const page = rest.shift();
      if (page) waiting.push(this.load(page));
    };
    startOne();
    startOne();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      yield await next;
      startOne();
    }
  }

  async load(page: StoryPage): Promise<PageOutcome> {
    const { tools, plan } = this;
    this.asked.add(page.url);
    if (!isOwnOrigin(page.url, plan.url)) return fault(page, 'redirected-off');
    const turn = this.#turn;
    this.#turn = turn.then(() => tools.wait(DELAY_MS, tools.signal));
    await turn;
    const firstPage = plan.split.pages.find(({ number }) => number === 1)?.url;
    const fetched = await fetchPage(page.url, [page.url, ...(firstPage ? [firstPage] : []), plan.url], tools);
    if (!fetched.ok) return fault(page, fetched.reason);
    const document = tools.parse(fetched.html);
    const read = tools.read(document, page.url);
    if (isLoginWall(document, read.ok ? read.article : null)) return fault(page, 'login-wall');
    if (!read.ok) return fault(page, 'empty');
    return { ok: true, ...page, document, read };
  }
}

/** The last word on where a request may go, whoever made the plan. */
function isOwnOrigin(address: string, own: string): boolean {
  return URL.canParse(address) && new URL(address).origin === new URL(own).origin;
}

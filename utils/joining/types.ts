import type { ReadPage } from '../extraction/pages/merge-pages';
import type { ExtractionOutcome, StoryPage, StoryPages } from '../extraction/types';

/** Why a page could not be joined. `http`: an error status, or no answer at all. `empty`: HTML with nothing to read. */
export type PageFault =
  | 'http'
  | 'timeout'
  | 'not-html'
  | 'too-large'
  | 'redirected-off'
  | 'repeated'
  | 'login-wall'
  | 'empty'
  | 'aborted';

/** What came of one page. */
export type PageOutcome =
  | {
      ok: true;
      /** 1 is the first page; null: this page holds the whole story. */
      number: number | null;
      url: string;
      /** Parsed and inert: kept, so that changed rules can clean it again without a request. */
      document: Document;
      read: ReadPage;
    }
  | { ok: false; number: number; url: string; reason: PageFault };

/** What is to be joined to the page that was opened. */
export interface JoinPlan {
  /** The opened page's own address. */
  url: string;
  first: ReadPage;
  split: StoryPages;
  /** Another try: these pages and no other. */
  again?: readonly StoryPage[];
}

/** The world, handed in. */
export interface JoinTools {
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** HTML to a document in which no script runs and nothing loads. */
  parse: (html: string) => Document;
  /** Reads a later page by the rules in force. */
  read: (document: Document, url: string) => ExtractionOutcome;
  /** Resolves after so many milliseconds, or at once where the signal is aborted. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Stops all requests. */
  signal: AbortSignal;
}

import type { PageKind } from '../detection/types';
import type { SourcesWithOutlet } from './metadata/sources';
import type { PageToSplit } from './pages/find-pages';
import type { RemovalId, RemovalKind } from '../sites/site-rule';

export interface Picture {
  /** Absolute http(s) address. */
  url: string;
  alt: string;
  caption: string | null;
  credit: string | null;
  /** As the page shows it, in px, where that is known: keeps its place until it has come. */
  size?: PictureSize;
}

export interface PictureSize {
  width: number;
  height: number;
}

/** One page of a split story. */
export interface StoryPage {
  /** 1 is the first page. */
  number: number;
  /** Absolute address. */
  url: string;
}

/** How the story is split, as far as this page tells. `pages` is empty for a story on one page. */
export interface StoryPages {
  /** The number of this page; 1 where unknown. */
  current: number;
  /** How many pages there are; null where the page does not say (a bare "next" link). */
  count: number | null;
  /** The address that holds the whole story, where the site has one. */
  whole: string | null;
  pages: StoryPage[];
  /** Which ability spoke: a `Pagination` kind, `generic`, or null for a story on one page. */
  how: string | null;
}

/** Fields that say where they came from (`Article.from`). */
export type MetadataField =
  | 'title'
  | 'subtitle'
  | 'authors'
  | 'editors'
  | 'published'
  | 'modified'
  | 'siteName'
  | 'section'
  | 'tags'
  | 'language'
  | 'canonicalUrl'
  | 'leadImage'
  | 'paywalled';

export interface Metadata {
  title: string;
  subtitle: string | null;
  /** People who wrote it; not editors, not the outlet. */
  authors: string[];
  editors: string[];
  /** ISO 8601 with offset, as the page shows it (WIB is +07:00). */
  published: string | null;
  modified: string | null;
  siteName: string;
  section: string | null;
  tags: string[];
  /** BCP 47 primary tag, e.g. `id`. */
  language: string | null;
  /** Absolute http(s) address without tracking parameters. */
  canonicalUrl: string;
  leadImage: Picture | null;
  /** True where the page says its text is a teaser (`isAccessibleForFree: false`). */
  paywalled: boolean;
  /** Where each field came from, e.g. `json-ld`, `meta:og:title`, `detik h1.detail__title`, `text`. */
  from: Partial<Record<MetadataField, string>>;
}

/** Who wrote a story and when. */
export type NamesAndDates = Pick<Metadata, 'authors' | 'editors' | 'published' | 'modified'>;

export type BodyLevel = 'site' | 'theme' | 'generic' | 'readability';

/** Why this body: the level that spoke, and what was tried before it. */
export interface BodyChoice {
  level: BodyLevel;
  /** The selector, or null where Readability or density chose. */
  selector: string | null;
  tried: { level: BodyLevel; selector: string | null; why: 'no-match' | 'too-short' }[];
}

export interface Article extends Metadata {
  url: string;
  /** Id of the site rule, or null. */
  site: string | null;
  kind: PageKind;
  /** Sanitised, in an inert document: safe to import and show. */
  content: DocumentFragment;
  /** One block a line. */
  text: string;
  wordCount: number;
  readingMinutes: number;
  pages: StoryPages;
  body: BodyChoice;
}

export interface RemovalNote {
  rule: RemovalId;
  kind: RemovalKind;
  /** The selector or pattern that matched. */
  matched: string;
  /** What it said, white space folded, at most 300 characters. */
  text: string;
}

/** A removal that applies to this page, for the rules panel. */
export interface RuleInForce {
  id: RemovalId;
  kind: RemovalKind;
  level: 'generic' | 'theme' | 'site';
  /** Id of the rule it belongs to, e.g. `detik`, `newkarma`, `generic`. */
  owner: string;
  on: boolean;
  removed: number;
}

export interface StepNote {
  step: string;
  /** One line for `--explain`. */
  note: string;
}

export type FailureReason = 'not-article' | 'no-content' | 'too-short' | 'not-html';

/** A page whose story was read but for the rest of it. */
export interface UnreadPage extends PageToSplit {
  /** Where the page shows the headline. */
  headline: Element | null;
  /** What its metadata is read from. */
  sources: SourcesWithOutlet;
  /** Lines that were taken out of the text and give names (`liftCredits`). */
  creditLines: readonly string[];
  /** Of its outcome. */
  steps: StepNote[];
}

interface OutcomeNotes {
  steps: StepNote[];
  /** Next to nothing was found and Readability was not at hand: read once more with it (`ExtractionOptions.readability`). */
  wantsReadability: boolean;
}

export type ExtractionOutcome = OutcomeNotes &
  (
    | {
        ok: true;
        article: Article;
        removals: RemovalNote[];
        rules: RuleInForce[];
        /** For `readRest`, where it was not at hand; until it has been asked, the article passes for one page without names, dates and tags. */
        unread: UnreadPage | null;
      }
    | { ok: false; reason: FailureReason; kind: PageKind; site: string | null }
  );

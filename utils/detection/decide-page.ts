import type { SiteRule } from '../sites/site-rule';
import { languageOf } from './language-of';
import { pathShape, type PathMedia, type PathShape } from './path-shape';
import type { PageDecision, PageKind, PageSignals } from './types';

/** Evidence for (above 0) or against (below 0) one story standing on the page. */
interface Evidence {
  weight: number;
  why: string;
}

const STORY_FROM = 1;
/** Less text than this beside pictures or a video is a caption. */
const CAPTION_CHARS = 900;
/** Less than this is no text, whatever the metadata say. */
const BARE_CHARS = 300;
/** A video with as much text as this has something to read. */
const READABLE_VIDEO_CHARS = 600;

const STORY_TYPE =
  /^(?:\w*NewsArticle|Article|BlogPosting|Report|LiveBlogPosting|ImageGallery|MediaGallery|SocialMediaPosting)$/;
const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ProfilePage|ItemList)$/;
const OTHER_TYPE =
  /^(?:AboutPage|ContactPage|FAQPage|QAPage|DiscussionForumPosting|Product|JobPosting|CheckoutPage)$/;
const LIST_TITLE =
  /^(?:indeks|kumpulan|arsip|archives?|hasil pencarian|(?:you )?search(?:ed)?|kategori|category|tags?|topik|author|penulis|berita (?:terkini|terbaru|terpopuler|hari ini|dan informasi)|berita .{0,40}\b(?:terkini|terbaru)\b|terpopuler|home|beranda)\b|\barchives?\b|\bhalaman \d+ dari\b|\bpage \d+ of\b/i;
const OTHER_TITLE =
  /^(?:tentang kami|about us|redaksi|susunan redaksi|pedoman (?:media|pemberitaan)|kode etik|kebijakan privasi|privacy policy|disclaimer|kontak|hubungi kami|contact us|info iklan|syarat (?:dan|&) ketentuan|terms)\b/i;

const ERROR_TITLE =
  /\b404\b|\b(?:halaman|page|artikel|berita)\b.{0,30}\btidak (?:di)?temukan\b|\bnot found\b|\baccess denied\b|\bjust a moment\b|\battention required\b/i;

const PATH_WEIGHT: Record<PathShape, number> = {
  story: 2.5,
  slug: 1.5,
  vague: 0,
  short: -1,
  root: -3,
  listing: -6,
  static: -6,
};

/**
 * Decides what a page is from its signals and, where the site is known, its rule's `articlePath` and `otherPath`.
 * Every piece of evidence has a weight; their sum says whether one story stands here, its form says which kind.
 */
export function decidePage(signals: PageSignals, siteRule: SiteRule | null): PageDecision {
  const path = pathShape(signals.url);
  const evidence = [
    pathEvidence(signals, path, siteRule),
    ...metadataEvidence(signals),
    ...textEvidence(signals),
  ];
  const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const kind = score >= STORY_FROM ? storyKind(signals, path.media) : otherKind(signals, path);
  return {
    kind,
    readable: isReadable(kind, signals),
    language: languageOf(signals),
    reasons: evidence
      .filter(({ weight }) => weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ weight, why }) => `${weight > 0 ? '+' : ''}${weight} ${why}`),
  };
}

interface Path {
  shape: PathShape;
  media: PathMedia;
}

function pathEvidence({ url }: PageSignals, { shape, media }: Path, rule: SiteRule | null): Evidence {
  const { pathname, search } = new URL(url);
  if (matches(rule?.otherPath, pathname + search))
    return { weight: -6, why: `address: ${rule!.id} says no story` };
  if (matches(rule?.articlePath, pathname + search))
    return { weight: 4, why: `address: ${rule!.id} says story` };
  // Photo stories have little else to show for themselves.
  const isPhoto = media === 'photo' && (shape === 'story' || shape === 'slug');
  return {
    weight: PATH_WEIGHT[shape] + (isPhoto ? 1 : 0),
    why: `address: ${shape}${isPhoto ? ' of photos' : ''}`,
  };
}

const compiled = new Map<string, RegExp>();
const LONGEST_PATH = 2_000;
const NEVER = /(?!)/;

function compile(pattern: string): RegExp {
  let regex = compiled.get(pattern);
  if (!regex) {
    try {
      regex = new RegExp(pattern, 'iu');
    } catch {
      regex = NEVER;
    }
    compiled.set(pattern, regex);
  }
  return regex;
}

function matches(patterns: string[] | undefined, path: string): boolean {
  return patterns?.some((pattern) => compile(pattern).test(path.slice(0, LONGEST_PATH))) ?? false;
}

function metadataEvidence({ ogType, ldTypes, hasPublished, title }: PageSignals): Evidence[] {
  const evidence: Evidence[] = [];
  const story = ldTypes.find((type) => STORY_TYPE.test(type));
  const list = ldTypes.find((type) => LIST_TYPE.test(type));
  const other = ldTypes.find((type) => OTHER_TYPE.test(type));
  if (story) evidence.push({ weight: 2.5, why: `JSON-LD: ${story}` });
  else if (list) evidence.push({ weight: -2.5, why: `JSON-LD: ${list}` });
  if (other && !story) evidence.push({ weight: -4, why: `JSON-LD: ${other}` });
  // Half of the front pages in the corpus call themselves an article: that says little, not calling itself one more.
  if (ogType === 'article') evidence.push({ weight: 0.5, why: 'og:type article' });
  if (ogType === 'website') evidence.push({ weight: -0.5, why: 'og:type website' });
  if (hasPublished) evidence.push({ weight: 1, why: 'published date' });
  else if (!story) evidence.push({ weight: -1, why: 'no date and no story type in the metadata' });
  if (LIST_TITLE.test(title.trim())) evidence.push({ weight: -2, why: 'title of a list' });
  if (ERROR_TITLE.test(title)) evidence.push({ weight: -6, why: 'title of an error' });
  if (OTHER_TITLE.test(title.trim())) evidence.push({ weight: -4, why: 'title of a standing page' });
  return evidence;
}

function textEvidence(signals: PageSignals): Evidence[] {
  const { paragraphs, paragraphChars, bodyChars, teasers, headlineLinks, ownHeadline } = signals;
  const evidence: Evidence[] = [
    ownHeadline
      ? { weight: 2, why: 'headline in the title' }
      : { weight: -0.5, why: 'no headline of its own' },
  ];
  const text = `${paragraphs} blocks, ${paragraphChars} characters`;
  if (bodyChars >= 500 || (paragraphChars >= 700 && headlineLinks < 60))
    evidence.push({ weight: 2, why: text });
  else if (paragraphChars >= 300) evidence.push({ weight: 1, why: text });
  else if (paragraphChars < 120) evidence.push({ weight: -1.5, why: text });
  if (ownHeadline && bodyChars >= 500 && teasers < 4)
    evidence.push({ weight: 2, why: 'a text below its headline' });
  if (teasers >= 6 && teasers > paragraphs) evidence.push({ weight: -2.5, why: `${teasers} teasers` });
  if (headlineLinks >= 30 && paragraphChars < 200)
    evidence.push({ weight: -1.5, why: `${headlineLinks} headline links` });
  return evidence;
}

function storyKind({ title, ogType, ldTypes, paragraphChars }: PageSignals, media: PathMedia): PageKind {
  const short = paragraphChars < CAPTION_CHARS;
  const isStory = ldTypes.some((type) => STORY_TYPE.test(type));
  if (ldTypes.includes('LiveBlogPosting') || (media === 'live' && !short)) return 'live';
  if (media === 'video' || ogType?.startsWith('video') || /^\W*videos?\s*:/i.test(title)) return 'video';
  if (paragraphChars < (isStory ? BARE_CHARS : CAPTION_CHARS) && ldTypes.includes('VideoObject'))
    return 'video';
  if (ldTypes.some((type) => /Gallery$/.test(type))) return 'gallery';
  if (short && (media === 'photo' || /^\W*(?:foto|photo|galeri)s?(?:\s+\w+)?\s*:/i.test(title)))
    return 'gallery';
  return 'article';
}

function otherKind(signals: PageSignals, { shape, media }: Path): PageKind {
  if (shape === 'root' || shape === 'listing') return 'index';
  if (shape === 'static' || ERROR_TITLE.test(signals.title) || OTHER_TITLE.test(signals.title.trim()))
    return 'other';
  if (shape !== 'short' && media === 'video') return 'video';
  return signals.headlineLinks >= 10 || signals.teasers >= 4 ? 'index' : 'other';
}

function isReadable(kind: PageKind, { paragraphChars }: PageSignals): boolean {
  if (kind === 'video') return paragraphChars >= READABLE_VIDEO_CHARS;
  return kind === 'article' || kind === 'gallery' || kind === 'live';
}

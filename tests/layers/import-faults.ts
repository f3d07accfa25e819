import { importsOf, type Import } from './imports-of';
import type { SourceFile } from './source-files';

/**
 * DESIGN.md: "The arrows of import run one way: `extraction, sites` <- `library, settings` <- `messaging` <- `entrypoints`;
 * `components` import types and other components only." A higher number may import a lower one.
 */
const RANKS: [string, number][] = [
  ['utils/extraction/', 0],
  ['utils/sites/', 0],
  ['utils/detection/', 0],
  // Places in a text by what is written there; knows the DOM and nothing else.
  ['utils/anchors/', 0],
  // Where Indonesian words may be broken.
  ['utils/hyphenation/', 0],
  // Of patterns as such: what they are made of, and asking them cheaply.
  ['utils/patterns/', 0],
  ['utils/library/', 1],
  ['utils/notes/', 1],
  ['utils/speech/', 1],
  ['utils/settings/', 1],
  // Fetches the pages of a split story on the reader's behalf.
  ['utils/joining/', 1],
  // Fetches the pictures of saved stories.
  ['utils/pictures/', 1],
  // Reads the library and never writes to it; keeps an index of its own.
  ['utils/search/', 1],
  // Saved stories out to files and in from them.
  ['utils/exchange/', 1],
  ['utils/messaging/', 2],
  ['components/', 3],
  ['entrypoints/', 4],
];
/** Of `utils/` itself: helpers that know no layer. */
const HELPER = 0.5;
/** What the pure layers may use besides themselves. */
const PURE_PACKAGES = ['dompurify', '@mozilla/readability', 'valibot', 'approx-string-match', 'recheck'];
/** Words, what can be chosen, places in a text, highlights, speech: what knows the DOM at most, and no message and no store. */
const VIEW_HELPERS = [
  'utils/i18n',
  'utils/settings/reading-options',
  'utils/anchors/',
  'utils/patterns/',
  'utils/notes/',
  'utils/speech/',
];
const VIEW_PACKAGES = /^(?:preact(?:\/\w+)*|lucide-preact)$/;

export function rankOf(path: string): number | null {
  const layer = RANKS.find(([folder]) => path.startsWith(folder));
  return layer ? layer[1] : /^utils\/[^/]+$/.test(path) ? HELPER : null;
}

/** Why each import that breaks the layers does, as `path -> target: reason`; empty where all is well. */
export function importFaults(file: SourceFile): string[] {
  return importsOf(file).flatMap((each) => {
    const why = file.path.startsWith('components/') ? viewFault(each) : layerFault(file.path, each);
    return why ? [`${file.path} -> ${each.target}: ${why}`] : [];
  });
}

function layerFault(path: string, { target, own, typeOnly }: Import): string | null {
  const rank = rankOf(path);
  if (rank === null) return 'the file lies in no layer';
  if (!own) {
    const isPure = rank === 0 && !typeOnly && !PURE_PACKAGES.includes(target);
    return isPure ? 'a pure layer may not import it' : null;
  }
  if (target.endsWith('.json')) return null;
  const targetRank = rankOf(target);
  if (targetRank === null) return 'it lies in no layer';
  return targetRank > rank ? 'imports run one way' : null;
}

function viewFault({ target, own, typeOnly }: Import): string | null {
  if (typeOnly) return null;
  const allowed = own
    ? target.startsWith('components/') ||
      VIEW_HELPERS.some((helper) => (helper.endsWith('/') ? target.startsWith(helper) : target === helper))
    : VIEW_PACKAGES.test(target);
  return allowed ? null : `components import types, components and ${VIEW_HELPERS.join(', ')} only`;
}

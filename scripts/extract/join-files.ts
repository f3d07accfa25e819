import { readFileSync } from 'node:fs';
import { mergePages, type StoryPart } from '../../utils/extraction/pages/merge-pages';
import type { WholeOutcome } from '../../utils/extraction';
import type { StoryPage } from '../../utils/extraction/types';
import type { ExtractFlags } from './arguments';
import { extractHtml } from './run';

/**
 * The story of a page joined with saved later pages, given in their order: they get the numbers and addresses that the
 * page itself says (its own left out); further files are numbered on. A file with nothing to read is an error.
 */
export function joinFiles(first: WholeOutcome, files: readonly string[], flags: ExtractFlags): WholeOutcome {
  if (!first.ok || files.length === 0) return first;
  const { pages: split, url } = first.article;
  const others = split.pages.filter(({ number }) => number !== split.current);
  const parts = files.map((file, at): StoryPart & StoryPage => {
    const page = others[at] ?? {
      number: Math.max(split.current, others.length + 1) + at - others.length + 1,
      url,
    };
    const read = extractHtml(readFileSync(file, 'utf8'), page.url, flags, { part: true });
    if (!read.ok) throw new Error(`Nothing to read in ${file}: ${read.reason}`);
    return { ...page, read };
  });
  const merged = mergePages({ number: split.current, read: first }, parts).read;
  const pages = [
    { number: split.current, url },
    ...parts.map((part) => ({ number: part.number, url: part.url })),
  ];
  pages.sort((a, b) => a.number - b.number);
  return { ...merged, article: { ...merged.article, pages: { ...split, pages } } };
}

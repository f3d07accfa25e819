import type { Metadata } from '../types';
import { readHead } from './read-head';
import { readNamesAndDates } from './read-names-and-dates';
import type { MetadataInput } from './sources';

/** All that a page says about its story, but tags: in one go, for pages of which no story is read. */
export function readMetadata(input: MetadataInput): Metadata {
  const { said, sources, headline } = readHead(input);
  const signed = readNamesAndDates(sources, headline);
  return { ...said, ...signed, tags: [], from: { ...said.from, ...signed.from } };
}

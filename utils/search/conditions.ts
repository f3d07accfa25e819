import { normaliseTag } from '../library/tags';
import type { CatalogueRow } from './catalogue-row';
import { parseDay, parseYesNo, type ParsedQuery } from './parse-query';
import { fold } from './tokens';
import type { Filters, QueryPart } from './types';

export type RowTest = (row: CatalogueRow) => boolean;

const DAY = 24 * 60 * 60 * 1000;

/** Everything in a query that a row meets or not, apart from what has facets of its own: what was typed, and the dates. */
export function conditionsOf({ parts }: ParsedQuery, { from, to }: Filters): RowTest[] {
  const typed = parts.flatMap((part) => {
    const test = typedTest(part);
    return test ? [part.negated ? (row: CatalogueRow) => !test(row) : test] : [];
  });
  const [start, last] = [from === null ? null : parseDay(from), to === null ? null : parseDay(to)];
  if (start !== null) typed.push(({ date }) => date >= start);
  // A day may have 23 or 25 hours: the next one begins at its own midnight.
  if (last !== null) typed.push(({ date }) => date < startOfDay(last + 1.5 * DAY));
  return typed;
}

function typedTest({ name, value }: QueryPart): RowTest | null {
  switch (name) {
    case 'site':
      return isOfSite(value);
    case 'tag': {
      const tag = normaliseTag(value);
      return ({ tags }) => tags.includes(tag);
    }
    case 'before': {
      const day = parseDay(value) ?? Infinity;
      return ({ date }) => date < day;
    }
    case 'after': {
      const day = parseDay(value) ?? -Infinity;
      return ({ date }) => date >= day;
    }
    case 'favourite': {
      const wanted = parseYesNo(value) ?? true;
      return ({ favourite }) => favourite === wanted;
    }
    default:
      return null;
  }
}

/** By the rule's id (`detik`), the host or the end of it (`kompas.com`), a label of it (`kompas`), or the name as shown. */
function isOfSite(value: string): RowTest {
  const wanted = fold(value).replace(/^www\./, '');
  return ({ site, host, siteName }) =>
    site === wanted || `.${host}.`.includes(`.${wanted}.`) || fold(siteName) === wanted;
}

function startOfDay(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}

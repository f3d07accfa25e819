import type { Pagination } from '../../sites/site-rule';
import type { PageLink } from './page-signs';
import type { PageShape, StoryAddress } from './story-address';

/** The shape that most numbered links have, else that of the way on, else what the rule says. */
export function shapeOf(links: PageLink[], abilities: Pagination[], story: StoryAddress): PageShape | null {
  const telling =
    links.find((link) => link.shown !== null && link.shown > 1) ??
    links.find((link) => link.goesOn) ??
    links[0];
  const ruled = shapeOfRule(abilities, story);
  if (!telling) return ruled;
  const { shape, value, shown } = telling;
  if (shape.kind === 'path' || shape.kind === 'query') {
    // "2" at `/15` and "3" at `/30` count paragraphs.
    if (
      shown !== null &&
      shown > 1 &&
      value !== shown &&
      value % (shown - 1) === 0 &&
      value / (shown - 1) > 1
    )
      return {
        kind: 'offset',
        step: value / (shown - 1),
        param: shape.kind === 'query' ? shape.param : null,
      };
    if (shown !== null && shape.kind === 'query') return { ...shape, offset: value - shown };
    if (shown === null && ruled && ruled.kind === 'offset' && value % ruled.step === 0) return ruled;
  }
  return shape;
}

function shapeOfRule(abilities: Pagination[], { base }: StoryAddress): PageShape | null {
  for (const ability of abilities) {
    if (ability.kind === 'query') return { kind: 'query', param: ability.param, offset: ability.offset ?? 0 };
    if (ability.kind === 'path') return { kind: 'path', slash: base.pathname.endsWith('/') };
    if (ability.kind === 'offset')
      return { kind: 'offset', step: ability.step, param: ability.param ?? null };
  }
  return null;
}

/** Does a link of the shape `other` count pages as `shape` does? */
export function sameKind(shape: PageShape, other: PageShape): boolean {
  if (shape.kind === 'offset') return other.kind === (shape.param ? 'query' : 'path');
  return shape.kind === other.kind;
}

/** The number of the page whose address counts to `value`. */
export function toNumber(shape: PageShape, value: number): number {
  if (shape.kind === 'offset') return Math.round(value / shape.step) + 1;
  return shape.kind === 'query' ? value - shape.offset : value;
}

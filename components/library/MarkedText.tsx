import type { Segment } from '../../utils/search/types';

/** Text with what was searched for marked; only ever text nodes. */
export function MarkedText({ segments }: { segments: Segment[] }) {
  return <>{segments.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}</>;
}

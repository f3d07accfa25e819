import { buildSegment } from './build-segment';
import type { CatalogueRow } from './catalogue-row';
import { openSegment, type OpenSegment } from './open-segment';

/** What can be searched of articles whose texts have not been read yet: headline, site and tags. */
export function provisionalSegment(rows: CatalogueRow[]): OpenSegment {
  const data = buildSegment(
    rows.map(({ id, stamp, title, siteName, tags }) => ({
      id,
      stamp,
      title,
      about: [siteName, ...tags],
      notes: [],
      text: '',
      size: 0,
    })),
  );
  return openSegment(data, { provisional: true });
}

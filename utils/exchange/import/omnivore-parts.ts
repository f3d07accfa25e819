import type { ZipEntry } from '../zip/zip-directory';
import { jsonEntries } from './formats/json-format';
import { omnivoreItems } from './formats/omnivore-json';
import { readHighlights } from './omnivore-highlights';
import { toRow } from './to-row';
import type { ImportPart, RawStory } from './types';
import type { TextZip } from './text-zip';

const METADATA = /(?:^|\/)metadata_\d+_to_\d+\.json$/;
/** Omnivore showed pictures through a server of its own, which is gone; the picture's address stands behind it. */
const PICTURE_PROXY = /https:\/\/proxy-prod\.omnivore-image-cache\.app\/[^/"'\s]+\/(?=https?:)/g;
/** In place of a body that is there and is not to be read yet. */
const UNREAD = '…';

/**
 * Omnivore's export: `metadata_0_to_20.json` and so on, each story's body as `content/<slug>.html`, its highlights as
 * `highlights/<slug>.md`. Empty where the zip is none.
 */
export function omnivoreParts(zip: TextZip): ImportPart[] {
  const beside = new Map(
    zip.entries.map((entry) => [/[^/]+\/[^/]+$/.exec(entry.path)?.[0] ?? entry.path, entry]),
  );
  return zip.entries
    .filter(({ path }) => METADATA.test(path))
    .map((metadata) => ({
      name: metadata.path,
      source: omnivoreItems.source,
      guessed: false,
      async *rows({ now, peek }) {
        const read = async (entry: ZipEntry | undefined) => entry && (peek ? UNREAD : await zip.read(entry));
        for (const each of jsonEntries((await zip.read(metadata)) ?? '', omnivoreItems)) {
          if (!('item' in each)) {
            yield each;
            continue;
          }
          const { slug } = each.item;
          const html = await read(beside.get(`content/${slug}.html`));
          const marked = await read(beside.get(`highlights/${slug}.md`));
          const story: RawStory = {
            ...omnivoreItems.toStory(each.item),
            html: html?.replace(PICTURE_PROXY, ''),
            notes: readHighlights(marked ?? ''),
          };
          yield toRow(each.row, story, now);
        }
      },
    }));
}

import type { ReadPicture } from '../../utils/library/read-pictures';

interface Place {
  create: (picture: Blob) => string;
  revoke: (url: string) => void;
}

/** What a story keeps, by hash. */
type Kept = { address: string; hash: string }[];

/** Addresses under which stored pictures of one story can be shown, as long as it is shown. */
export interface StoredPictures {
  /** By the address that the story shows them from; what was given out before stays good where it is still kept. */
  update<Item extends Kept[number]>(
    kept: Item[],
    read: (missing: Item[]) => AsyncIterable<ReadPicture>,
  ): Promise<ReadonlyMap<string, string>>;
  /** The story is left: the browser may let go of them. */
  close(): void;
}

export function createStoredPictures({ create, revoke }: Place): StoredPictures {
  let urls = new Map<string, { hash: string; url: string }>();
  let isClosed = false;
  return {
    async update(kept, read) {
      const next: typeof urls = new Map();
      for (const { address, hash } of kept) {
        const known = urls.get(address);
        if (known?.hash === hash) next.set(address, known);
      }
      const missing = kept.filter(({ address }) => !next.has(address));
      const hashes = new Map(missing.map(({ address, hash }) => [address, hash]));
      for await (const { address, type, bytes } of read(missing)) {
        if (isClosed) break;
        const hash = hashes.get(address) ?? '';
        next.set(address, { hash, url: create(new Blob([bytes], { type })) });
      }
      if (!isClosed) {
        for (const [address, { url }] of urls) if (next.get(address)?.url !== url) revoke(url);
        urls = next;
      } else for (const { url } of next.values()) revoke(url);
      return new Map([...next].map(([address, { url }]) => [address, url]));
    },
    close() {
      isClosed = true;
      for (const { url } of urls.values()) revoke(url);
      urls.clear();
    },
  };
}

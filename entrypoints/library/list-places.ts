/** Where one was in a list: the topmost row in sight and how far below the window's top it stood, in px. */
export interface ListPlace {
  id: string;
  top: number;
}

const KEY = 'bening-places';
/** Lists whose place is kept; those of long ago go first. */
const MOST = 40;

/** Places by the list's address, kept for as long as the tab lives, reloading included. */
export class ListPlaces {
  readonly #places: Map<string, ListPlace>;

  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#places = new Map(parse(storage.getItem(KEY)));
  }

  of(href: string): ListPlace | null {
    return this.#places.get(href) ?? null;
  }

  /** Null: at the top. */
  keep(href: string, place: ListPlace | null): void {
    this.#places.delete(href);
    if (place) this.#places.set(href, place);
    const [oldest] = this.#places.keys();
    if (this.#places.size > MOST && oldest !== undefined) this.#places.delete(oldest);
    this.storage.setItem(KEY, JSON.stringify([...this.#places]));
  }
}

function parse(text: string | null): [string, ListPlace][] {
  try {
    const entries: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is [string, ListPlace] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const place = entry[1] as Partial<ListPlace> | null;
  return typeof place?.id === 'string' && typeof place.top === 'number';
}

/** The place in a list that is shown; null at its very top. */
export function placeNow(list: HTMLElement): ListPlace | null {
  if (scrollY === 0) return null;
  for (const row of list.querySelectorAll<HTMLElement>('.row')) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > 0 && row.dataset.id) return { id: row.dataset.id, top };
  }
  return null;
}

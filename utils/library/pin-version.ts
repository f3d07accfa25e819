/** Of PouchDB's schema 2 (2 * 10^13 and a moment in ms), later than any moment it could have used before. */
const VERSION = 29_999_999_999_999;
/** How PouchDB names its databases. */
const PREFIX = '_pouch_';

let isPinned = false;

/**
 * Lets PouchDB open its databases under one version for ever. Its indexeddb adapter (9.0.0) asks for a new version,
 * the present moment, each time it opens one, to make room for indexes of design documents, which we do not have. Each new
 * version closes the database everywhere else, after what is being read there: a library page would wait for the search
 * worker, the worker for the page, and whoever was just opening would fail with "the connection is closing".
 */
export function pinVersion(): void {
  if (isPinned) return;
  isPinned = true;
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
    // Also where none is asked for: so it opens anew what was deleted under it, and then refuses what it finds.
    return open.call(this, name, name.startsWith(PREFIX) ? VERSION : version);
  };
}

const LIBRARY = 'bening-library';
const PICTURES = 'bening-pictures';

/** The articles that changed, or null: any may have (an import, a restore). */
export type ChangedIds = string[] | null;

/** Tells all open pages of the extension which articles changed. Called by the background, the list's only writer. */
export function announceChange(ids: ChangedIds): void {
  announce(LIBRARY, ids);
}

/** The same of their pictures, which no list and no search shows. */
export function announcePictures(ids: ChangedIds): void {
  announce(PICTURES, ids);
}

/** Calls `listener` after every change; answers with what stops it. */
export function onLibraryChange(listener: (ids: ChangedIds) => void): () => void {
  return listen(LIBRARY, listener);
}

export function onPicturesChange(listener: (ids: ChangedIds) => void): () => void {
  return listen(PICTURES, listener);
}

function announce(name: string, ids: ChangedIds): void {
  if (ids?.length === 0) return;
  const channel = new BroadcastChannel(name);
  channel.postMessage(ids);
  channel.close();
}

function listen(name: string, listener: (ids: ChangedIds) => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<ChangedIds>) => listener(data));
  return () => channel.close();
}

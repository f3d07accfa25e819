const CHANNEL = 'bening-library';

/** The articles that changed, or null: any may have (an import, a restore). */
export type ChangedIds = string[] | null;

/** Tells all open pages of the extension which articles changed. Called by the background, the list's only writer. */
export function announceChange(ids: ChangedIds): void {
  if (ids?.length === 0) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(ids);
  channel.close();
}

/** Calls `listener` after every change; answers with what stops it. */
export function onLibraryChange(listener: (ids: ChangedIds) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<ChangedIds>) => listener(data));
  return () => channel.close();
}

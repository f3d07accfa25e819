import type { BackgroundScope } from './faults.ts';

/** Where a write to the library is held, for ever, when the background is ended. */
export type Moment = 'before its first record' | 'after its first record' | 'after its last record';

interface Held {
  beningHeld?: number;
}

/** Runs in the background: from now on the next write stops at that moment, its transaction open. */
export function holdWrites(scope: BackgroundScope, moment: Moment): void {
  const held = scope as unknown as Held;
  const { put } = scope.IDBObjectStore.prototype;
  held.beningHeld = 0;
  const keepOpen = (store: IDBObjectStore) => {
    store.count().onsuccess = () => keepOpen(store);
  };
  scope.IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: [unknown]) {
    held.beningHeld = (held.beningHeld ?? 0) + 1;
    if (held.beningHeld === 1) keepOpen(this);
    const isLet =
      moment === 'after its last record' || (moment !== 'before its first record' && held.beningHeld === 1);
    // A request that answers, and writes nothing: what is to be written stays unwritten as long as the background lives.
    return isLet ? put.apply(this, args) : (this.count() as unknown as IDBRequest<IDBValidKey>);
  };
}

/** Runs in the background: how many records the write that is held wanted so far. */
export function heldWrites(scope: BackgroundScope): number {
  return (scope as unknown as Held).beningHeld ?? 0;
}

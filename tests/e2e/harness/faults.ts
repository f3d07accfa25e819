import type { Remote } from './test-browser.ts';

/** What the extension's background sees around it: the worker's global object, or the event page's window. */
export type BackgroundScope = typeof globalThis;

/** What can happen to a browser and its extension at any moment; implemented for each browser. */
export interface Faults {
  /** Runs in the background, which is woken for it. */
  inBackground<A extends unknown[], R>(run: Remote<BackgroundScope, A, R>, ...args: A): Promise<R>;
  /** Ends the background at once, whatever it is doing, as the browser does for want of memory. It wakes at the next event. */
  stopBackground(): Promise<void>;
  /** Starts the extension anew under its open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /** Lets the extension into private windows, which starts it anew. */
  allowPrivateWindows(): Promise<void>;
  /** From now on notes what is thrown in any tab, and what is written as an error (in Chromium in the reading tab). */
  listenToErrors(): Promise<void>;
  /** What was noted: uncaught errors and what was written as one, of the page and of the extension's scripts in it. */
  errors(): Promise<string[]>;
  /** Own pages that the reading tab opens from now on may not open IndexedDB, or may again. Called on a page of the extension. */
  refuseStorage(refuse: boolean): Promise<void>;
  setOffline(offline: boolean): Promise<void>;
  /** Tells the browser that memory is short: all its processes give back what they can. */
  runShortOfMemory(): Promise<void>;
}

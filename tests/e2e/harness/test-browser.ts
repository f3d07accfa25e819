import type { Browser } from 'webextension-polyfill';
import type { Faults } from './faults.ts';

export type ExtensionApi = Browser;

export type Language = 'id' | 'en';

export interface LaunchOptions {
  /** Folder of the built extension for this browser. */
  extension: string;
  /** Port of the local server that plays every site. */
  port: number;
  /** The browser's own language; Indonesian unless told. */
  language?: Language;
  /** The folder of a profile that `kill` left; a fresh one unless told. */
  profile?: string;
  /** Open a window on the desktop in place of running headless. */
  visible?: boolean;
}

/** A file as the reader finds it among the downloads. */
export interface Download {
  name: string;
  bytes: Uint8Array;
}

/** In CSS px of the viewport. */
export interface Point {
  x: number;
  y: number;
}

/** A function sent to a browser: it must stand alone, as only its source and its JSON arguments travel. */
export type Remote<Subject, Args extends unknown[], Result> = (
  subject: Subject,
  ...args: Args
) => Result | Promise<Result>;

/**
 * A real browser with the built extension in it, and one reading tab that all commands go to.
 * The same scenarios run on each implementation.
 */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly version: string;
  readonly language: Language;
  /** `chrome-extension://...` or `moz-extension://...`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** What can go wrong around the extension. */
  readonly faults: Faults;

  /** Navigates the reading tab and waits for the load event. */
  open(url: string): Promise<void>;
  url(): Promise<string>;
  /** Lets the extension into private windows and opens one at `url`; its tab becomes the reading tab. */
  openPrivately(url: string): Promise<void>;
  /** Makes the tab at an address that `matches` the reading tab, as soon as there is one, and closes the others. */
  followTab(matches: (url: string) => boolean): Promise<void>;

  /** Clicks the extension's toolbar button, as a person would (this grants `activeTab`). */
  clickToolbar(): Promise<void>;
  /**
   * Gives the `save-article` command in the reading tab. Firefox is sent the keys; in Chromium the worker is told of
   * the command, which grants nothing, so there must have been a click on the same page before.
   */
  runSaveCommand(): Promise<void>;
  /** Presses the shortcut that opens the reader; false where the harness cannot press it (Chromium, over CDP). */
  pressReadShortcut(): Promise<boolean>;
  /**
   * Chooses Bening's item from the page's context menu. In Firefox the menu is opened and its item activated; in
   * Chromium the worker is told, which grants nothing, so there must have been a click on the same page before.
   */
  chooseFromMenu(item: 'read' | 'save', title: string): Promise<void>;
  /** From now on the browser's question whether a host may be asked is answered with yes, unseen. */
  grantHostsWhenAsked(): Promise<void>;
  /** Presses one key, named as in `KeyboardEvent.key`, or several at once: `Shift+ArrowRight`. */
  press(key: string): Promise<void>;
  /** Clicks at a point of the viewport, in CSS px. */
  clickAt(x: number, y: number): Promise<void>;
  /** Drags the mouse from one point of the viewport to another, as for selecting text. */
  drag(from: Point, to: Point): Promise<void>;

  /** Chooses files in the page's file input, as its dialog would: paths on this machine. */
  chooseFiles(paths: string[]): Promise<void>;
  /** Does something that has a file saved, and answers with the file once it is whole. */
  download(act: () => Promise<void>): Promise<Download>;
  /** The reading tab as a PDF: what "print" gives on paper. */
  printToPdf(): Promise<Uint8Array>;

  /** Runs in the page's own world. */
  inPage<A extends unknown[], R>(run: Remote<Document, A, R>, ...args: A): Promise<R>;
  /** Runs in the extension's world of the page, on the reader's closed shadow root; null where no reader is open. */
  inReader<A extends unknown[], R>(run: Remote<ShadowRoot, A, R>, ...args: A): Promise<R | null>;
  /** Runs with the extension's own APIs while the reading tab stays in front. */
  inExtension<A extends unknown[], R>(run: Remote<ExtensionApi, A, R>, ...args: A): Promise<R>;

  resize(width: number, height: number): Promise<void>;
  preferDark(dark: boolean): Promise<void>;
  /** From now on the device is pointed at with a finger (`pointer: coarse`). */
  useFinger(): Promise<void>;
  /** Writes a PNG of the viewport. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser as a power cut would. Answers with its profile's folder, to start again with. */
  kill(): Promise<string>;
}

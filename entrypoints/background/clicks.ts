import { browser } from 'wxt/browser';
import { runReader } from './run-reader';

/** The toolbar button (and `_execute_action`, its shortcut) opens or closes the reader; `save-article` saves. */
export function listenToClicks(): void {
  browser.action.onClicked.addListener((tab) => void runReader(tab, 'read'));
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'save-article' && tab) void runReader(tab, 'save');
  });
}

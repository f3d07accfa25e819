import { defineContentScript } from 'wxt/utils/define-content-script';
import { collectSignals } from '../../utils/detection/collect-signals';
import { keepPart } from '../reader/scripts-beside';
import { markLeftPopup } from './mark-left-popup';
import { watchPage } from './watch-page';

/**
 * The only code that runs on pages nobody asked us to read: on known news hosts (wxt.config.ts sets `matches`, so that
 * the list of hosts is in the manifest and not in here), in the top frame. It reads a few signals, sends them, and rests.
 */
export default defineContentScript({
  runAt: 'document_idle',
  allFrames: false,
  main: () => {
    markLeftPopup();
    // A click on this page need not bring it again.
    keepPart('signals', collectSignals);
    watchPage();
  },
});

import { defineBackground } from 'wxt/utils/define-background';
import { listenToClicks } from './clicks';
import { listenToFaceMessages } from './face-messages';
import { welcomeOnce } from './first-run';
import { keepHouse } from './housekeeping';
import { listenToImportMessages } from './import-messages';
import { listenToLibraryMessages } from './library-messages';
import { listenToMenus } from './menus';
import { listenToNotesMessages } from './notes-messages';
import { listenToPageMessages } from './page-messages';
import { resumePictures } from './picture-job';
import { listenToPictureMessages } from './picture-messages';
import { listenToSettingsMessages } from './settings-messages';

/** Only wiring, and all of it at once: a listener added later would miss the event that woke us. */
export default defineBackground(() => {
  listenToClicks();
  listenToMenus();
  listenToPageMessages();
  listenToLibraryMessages();
  listenToNotesMessages();
  listenToImportMessages();
  listenToPictureMessages();
  listenToSettingsMessages();
  listenToFaceMessages();
  keepHouse();
  resumePictures();
  welcomeOnce();
});

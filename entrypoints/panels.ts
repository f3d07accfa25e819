import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { StoryNotes } from '../components/notes/story-notes';
import joined from '../components/reader/joined.css?inline';
import leftBehind from '../components/reader/left-behind.css?inline';
import listen from '../components/listen/listen.css?inline';
import noteColours from '../components/notes/note-colours.css?inline';
import noteMarks from '../components/notes/note-marks.css?inline';
import notes from '../components/notes/notes.css?inline';
import menus from '../components/ui/menus.css?inline';
import panel from '../components/reader/panel.css?inline';
import print from '../components/reader/print.css?inline';
import printArticle from '../components/reader/print-article.css?inline';
import takeMenu from '../components/reader/take-menu.css?inline';
import reading from '../components/reader/reading.css?inline';
import rulesPanel from '../components/reader/rules-panel.css?inline';
import spoken from '../components/listen/spoken.css?inline';
import switches from '../components/ui/switch.css?inline';
import typeControls from '../components/type/type-controls.css?inline';
import veil from '../components/reader/veil.css?inline';
import { panels } from '../components/reader/panels';
import { adoptStyles } from './reader/adopt-styles';
import { readyForUpdate } from './reader/left-behind';
import { popupNotes } from './reader/popup-notes';
import { printAlone } from './reader/print-alone';
import { keepPart } from './reader/scripts-beside';

const CSS = [
  ...[menus, switches, panel, reading, rulesPanel, typeControls, takeMenu, joined, listen, spoken],
  ...[noteColours, noteMarks, notes, veil, leftBehind, print, printArticle],
];

/** Injected once the story is in sight: what opens later, with the styles it needs. */
export default defineUnlistedScript(() => {
  keepPart('panels', {
    ...panels,
    openNotes: (world) => new StoryNotes(popupNotes(world)),
    moveIn: (popup) => {
      adoptStyles(popup, CSS.join('\n'));
      readyForUpdate(popup);
      return printAlone(popup.host as HTMLElement);
    },
  });
});

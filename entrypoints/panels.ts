import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import listen from '../components/listen/listen.css?inline';
import menus from '../components/ui/menus.css?inline';
import panel from '../components/reader/panel.css?inline';
import print from '../components/reader/print.css?inline';
import printArticle from '../components/reader/print-article.css?inline';
import takeMenu from '../components/reader/take-menu.css?inline';
import reading from '../components/reader/reading.css?inline';
import rulesPanel from '../components/reader/rules-panel.css?inline';
import typeControls from '../components/type/type-controls.css?inline';
import veil from '../components/reader/veil.css?inline';
import { panels } from '../components/reader/panels';
import { keepPart } from './reader/scripts-beside';

/** Injected once the story is in sight: what opens later, with the styles it needs. */
export default defineUnlistedScript(() => {
  keepPart('panels', {
    ...panels,
    css: [menus, panel, reading, rulesPanel, typeControls, takeMenu, listen, veil, print, printArticle].join(
      '\n',
    ),
  });
});

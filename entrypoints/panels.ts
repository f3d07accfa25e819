import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import menus from '../components/ui/menus.css?inline';
import panel from '../components/reader/panel.css?inline';
import rulesPanel from '../components/reader/rules-panel.css?inline';
import typeControls from '../components/type/type-controls.css?inline';
import { panels } from '../components/reader/panels';
import { keepPart } from './reader/scripts-beside';

/** Injected once the story is in sight: what opens later, with the styles it needs. */
export default defineUnlistedScript(() => {
  keepPart('panels', { ...panels, css: [menus, panel, rulesPanel, typeControls].join('\n') });
});

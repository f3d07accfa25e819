import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Mozilla wants to know what leaves the device; nothing does. Needs Firefox >= 140, Android >= 142. */
const gecko = {
  id: 'bening@bening.example',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: process.env.BENING_OUT ?? '.output',
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'id',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'save-article': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_commandSave__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko, gecko_android: { strict_min_version: '142.0' } },
    }),
  }),
});

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome';
import { t } from '../../utils/i18n';

document.documentElement.lang = t('uiLanguage');
document.title = t('welcomeTitle');

/** Firefox for Android has no commands. */
const commands = (await browser.commands?.getAll()) ?? [];
const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut || null;

const place = document.getElementById('app');
if (place) render(<Welcome shortcut={shortcut} />, place);

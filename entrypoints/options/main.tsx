import { render } from 'preact';
import { t } from '../../utils/i18n';
import { SettingsApp } from './SettingsApp';

document.documentElement.lang = t('uiLanguage');
document.title = `${t('settingsTitle')} · Bening`;

const place = document.getElementById('app');
if (place) render(<SettingsApp />, place);

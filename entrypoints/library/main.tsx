import { render } from 'preact';
import { t } from '../../utils/i18n';
import { LibraryApp } from './LibraryApp';
import { noticeIn } from './notice';

document.documentElement.lang = t('uiLanguage');

const place = document.getElementById('app');
if (place) render(<LibraryApp notice={noticeIn(location.search)} />, place);

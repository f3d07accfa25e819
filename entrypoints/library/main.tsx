import { render } from 'preact';
import { t } from '../../utils/i18n';
import { LibraryApp } from './LibraryApp';
import { noticeIn } from './notice';
import { openSearch } from './open-search';

document.documentElement.lang = t('uiLanguage');

const place = document.getElementById('app');
if (place) render(<LibraryApp client={openSearch()} notice={noticeIn(location.search)} />, place);

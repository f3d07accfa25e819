import { render } from 'preact';
import { t } from '../../utils/i18n';
import { reportError } from '../../utils/report-error';
import { LibraryApp } from './LibraryApp';
import { noticeIn } from './notice';
import { openSearch } from './open-search';
import { keepStorage } from './use-storage';

document.documentElement.lang = t('uiLanguage');

void keepStorage().catch((error: unknown) => reportError('ask to keep the library', error));

const place = document.getElementById('app');
if (place) render(<LibraryApp client={openSearch()} notice={noticeIn(location.search)} />, place);

import { render } from 'preact';
import { t } from '../../utils/i18n';
import { LibraryApp } from './LibraryApp';
import { noticeIn } from './notice';
import type { SearchClient } from '../../utils/search/types';

document.documentElement.lang = t('uiLanguage');

/** Stands in until the search worker is there: shelves are read page by page. */
const NO_SEARCH: SearchClient = {
  search: () => Promise.reject(new Error('no search yet')),
  snippets: () => Promise.resolve([]),
  statistics: () => Promise.reject(new Error('no search yet')),
  size: () => Promise.reject(new Error('no search yet')),
  onState: (listener) => {
    listener({ phase: 'failed' });
    return () => {};
  },
  onChange: () => () => {},
  close: () => {},
};

const place = document.getElementById('app');
if (place) render(<LibraryApp client={NO_SEARCH} notice={noticeIn(location.search)} />, place);

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { formatDate } from '../components/reader/format-date';
import { takeAway } from '../utils/exchange/take-away/take-away';
import { t } from '../utils/i18n';
import { keepPart } from './reader/scripts-beside';

/** Injected when the reader copies or shares the story: what writes Markdown is no part of what reading waits for. */
export default defineUnlistedScript(() => {
  keepPart('takeaway', (action, story, place) =>
    takeAway(action, story, {
      place,
      inert: document.implementation.createHTMLDocument(''),
      formatDate: (iso) => formatDate(iso, t('uiLanguage')),
    }),
  );
});

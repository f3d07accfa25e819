import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PrivateWindow } from '../../components/library/PrivateWindow';
import { t } from '../../utils/i18n';
import { reportError } from '../../utils/report-error';
import { openOutside } from '../background/open-outside';
import { isApart } from './is-apart';
import { LibraryApp } from './LibraryApp';
import { noticeIn } from './notice';
import { openSearch } from './open-search';
import { keepStorage } from './use-storage';

document.documentElement.lang = t('uiLanguage');

const place = document.getElementById('app');
if (place) void show(place);

async function show(place: HTMLElement): Promise<void> {
  if (await isApart()) {
    // Firefox for Android has no windows.
    render(<PrivateWindow onOpen={browser.windows ? () => openOutside(location.href) : null} />, place);
    return;
  }
  void keepStorage().catch((error: unknown) => reportError('ask to keep the library', error));
  render(<LibraryApp client={openSearch()} notice={noticeIn(location.search)} />, place);
}

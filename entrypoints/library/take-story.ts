import { formatDate } from '../../components/reader/format-date';
import type { TakeAction } from '../../utils/exchange/take-away/types';
import { t } from '../../utils/i18n';
import { readNotes } from '../../utils/library/notes';
import { openStore } from '../../utils/library/store';
import type { SavedArticle } from '../../utils/library/types';
import { reportError } from '../../utils/report-error';
import { exportChosen } from './use-export';

interface Way {
  say: (text: string) => void;
  go: (href: string) => void;
}

/** Takes a saved story elsewhere, and says how that went. `content`: sanitised; null for a link. */
export async function takeStory(
  action: TakeAction,
  { article, content }: { article: SavedArticle; content: DocumentFragment | null },
  { say, go }: Way,
): Promise<void> {
  if (action === 'original') return void window.open(article.url, '_blank', 'noopener,noreferrer');
  if (action === 'print') return storyFrame()?.contentWindow?.print();
  if (action === 'export') return exportChosen([article.id], go);
  try {
    const { takeAway } = await import('../../utils/exchange/take-away/take-away');
    const story = { article, content, highlights: await readNotes(openStore(), article.id) };
    const told = await takeAway(action, story, {
      place: document.body,
      inert: document.implementation.createHTMLDocument(''),
      formatDate: (iso) => formatDate(iso, t('uiLanguage')),
    });
    if (told) say(t(told));
  } catch (error) {
    reportError('take a story along', error);
    say(t('takeFailed'));
  }
}

function storyFrame(): HTMLIFrameElement | null {
  return document.querySelector<HTMLIFrameElement>('.article-frame');
}

import type { StoryPages } from '../../utils/extraction/types';
import { t } from '../../utils/i18n';

/** Says that the story goes on elsewhere, so that a part is never taken for the whole. Nothing for a one-page story. */
export function PagesNote({ pages }: { pages: StoryPages }) {
  const next = pages.pages.find((page) => page.number === pages.current + 1);
  const href = pages.whole ?? next?.url;
  if (!href) return null;
  return (
    <p class="notice">
      {pages.count ? t('readerPages', pages.current, pages.count) : t('readerPagesMore')}{' '}
      <a href={href}>{t(pages.whole ? 'readerPagesWhole' : 'readerPagesNext')}</a>
    </p>
  );
}

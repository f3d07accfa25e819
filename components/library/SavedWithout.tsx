import { t } from '../../utils/i18n';

interface Props {
  /** Numbers of the pages that were not there when the story was saved. */
  pages: number[];
  url: string;
}

/** Says which part of a story was not saved, if any, so that a part is never taken for the whole. */
export function SavedWithout({ pages, url }: Props) {
  if (pages.length === 0) return null;
  return (
    <p class="notice saved-without">
      {t('librarySavedWithout', pages.join(', '))}{' '}
      <a href={url} target="_blank" rel="noopener noreferrer">
        {t('joinOpenSite')}
      </a>
    </p>
  );
}

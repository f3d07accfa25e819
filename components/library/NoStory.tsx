import { ExternalLink } from 'lucide-preact';
import { t } from '../../utils/i18n';
import { Drop } from '../ui/Drop';

interface Props {
  why: 'missing' | 'corrupt' | 'error';
  /** The story's own page, where it is known. */
  url: string | null;
}

/** The address of a story that is not there, or not readable. */
export function NoStory({ why, url }: Props) {
  const [title, text] =
    why === 'missing'
      ? (['libraryMissingTitle', 'libraryMissingText'] as const)
      : why === 'corrupt'
        ? (['libraryCorrupt', 'libraryCorruptHow'] as const)
        : (['libraryErrorTitle', 'libraryErrorText'] as const);
  return (
    <div class="message" role="alert">
      <Drop size={40} />
      <h1>{t(title)}</h1>
      <p>{t(text)}</p>
      {url ? (
        <div class="message-actions">
          <a class="tool quiet" href={url} target="_blank" rel="noopener noreferrer">
            <ExternalLink size={18} aria-hidden />
            {t('libraryOriginal')}
          </a>
        </div>
      ) : null}
    </div>
  );
}

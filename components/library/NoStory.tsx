import { t } from '../../utils/i18n';
import { Drop } from '../ui/Drop';

/** The address of a story that is not there, or not readable. */
export function NoStory({ why }: { why: 'missing' | 'corrupt' | 'error' }) {
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
    </div>
  );
}

import { ALargeSmall, Bookmark, SlidersHorizontal } from 'lucide-preact';
import { t } from '../../utils/i18n';
import { Drop } from '../ui/Drop';

interface Props {
  /** The keys that open the reader, as the browser names them; null where there are none (Android). */
  shortcut: string | null;
}

/** What to do with Bening, in four lines. */
export function Welcome({ shortcut }: Props) {
  return (
    <main class="welcome">
      <h1>
        <Drop size={40} />
        {t('welcomeTitle')}
      </h1>
      <ol>
        <li>
          <Drop size={24} />
          <span>{shortcut ? t('welcomeOpen', shortcut) : t('welcomeOpenMenu')}</span>
        </li>
        <li>
          <Bookmark size={24} aria-hidden />
          <span>{t('welcomeSave')}</span>
        </li>
        <li>
          <ALargeSmall size={24} aria-hidden />
          <span>{t('welcomeType')}</span>
        </li>
        <li>
          <SlidersHorizontal size={24} aria-hidden />
          <span>{t('welcomeRules')}</span>
        </li>
      </ol>
      <p class="welcome-ways">
        <a class="tool primary" href="/library.html">
          {t('welcomeLibrary')}
        </a>
        <a class="tool" href="/options.html">
          {t('welcomeSettings')}
        </a>
      </p>
      <p class="welcome-promise">{t('welcomePromise')}</p>
    </main>
  );
}

import { useMemo } from 'preact/hooks';
import { Library } from 'lucide-preact';
import { browser } from 'wxt/browser';
import { AboutSection } from '../../components/settings/AboutSection';
import { ChangedSites } from '../../components/settings/ChangedSites';
import { DisabledSites } from '../../components/settings/DisabledSites';
import { PicturesSection } from '../../components/settings/PicturesSection';
import { ReadingSection } from '../../components/settings/ReadingSection';
import { Drop } from '../../components/ui/Drop';
import { Toast } from '../../components/ui/Toast';
import { t } from '../../utils/i18n';
import { WordBreaksContext } from '../../components/reader/word-breaks';
import { PICTURE_CAPS, usePictureChoice } from '../library/use-picture-choice';
import { useReading } from '../library/use-reading';
import { useWordBreaks } from '../library/use-word-breaks';
import { UNDO_STAYS, useUndo } from '../../components/ui/use-undo';
import { createSiteActions } from './site-actions';
import { changedSites, disabledSites } from './site-views';
import { useChangedSites } from './use-changed-sites';

/** The settings page. */
export function SettingsApp() {
  const { toast, say, sayWithUndo, hush } = useUndo();
  const actions = useMemo(() => createSiteActions({ say, sayWithUndo }), [say, sayWithUndo]);
  const { reading, change } = useReading((full) => say(t(full ? 'settingsFull' : 'settingsFailed')));
  const wordBreaks = useWordBreaks(reading.hyphenate);
  const sites = useChangedSites();
  const pictures = usePictureChoice(say);
  return (
    <>
      <main class="settings-page">
        <header>
          <span class="brand">
            <Drop size={26} /> Bening
          </span>
          <a class="tool" href="/library.html">
            <Library size={18} aria-hidden />
            {t('libraryTitle')}
          </a>
        </header>
        <h1>{t('settingsTitle')}</h1>
        <WordBreaksContext.Provider value={wordBreaks}>
          <ReadingSection reading={reading} onSetReading={change} />
        </WordBreaksContext.Provider>
        {pictures.choice ? (
          <PicturesSection {...pictures} choice={pictures.choice} caps={PICTURE_CAPS} />
        ) : null}
        {sites ? (
          <>
            <ChangedSites sites={changedSites(sites)} onReset={actions.reset} onResetAll={actions.resetAll} />
            <DisabledSites sites={disabledSites(sites)} onEnable={actions.enable} />
          </>
        ) : null}
        <AboutSection version={browser.runtime.getManifest().version} />
      </main>
      <Toast message={toast} stays={UNDO_STAYS} onGone={hush} />
    </>
  );
}

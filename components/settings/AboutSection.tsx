import { t } from '../../utils/i18n';

export function AboutSection({ version }: { version: string }) {
  return (
    <section class="about" aria-labelledby="about-title">
      <h2 id="about-title">{t('settingsAbout')}</h2>
      <p>{t('settingsPrivacy')}</p>
      <p>{t('settingsVersion', version)}</p>
    </section>
  );
}

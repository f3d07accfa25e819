import { t } from '../../utils/i18n';

/** The bundled faces and where their licences stand (scripts/build/bundled-fonts.ts). */
const FONTS = [
  ['Literata', 'literata'],
  ['Source Sans 3', 'source-sans-3'],
  ['Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next'],
  ['OpenDyslexic', 'opendyslexic'],
] as const;

export function AboutSection({ version }: { version: string }) {
  return (
    <section class="about" aria-labelledby="about-title">
      <h2 id="about-title">{t('settingsAbout')}</h2>
      <p>{t('settingsPrivacy')}</p>
      <p>{t('settingsFonts')}</p>
      <ul class="fonts">
        {FONTS.map(([name, licence]) => (
          <li key={licence}>
            <a class="link" href={`/licences/${licence}.txt`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p>{t('settingsVersion', version)}</p>
    </section>
  );
}

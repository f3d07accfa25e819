import { Library } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Drop } from '../../ui/Drop';
import { t } from '../../../utils/i18n';

interface Props {
  title: string;
  intro: string;
  children: ComponentChildren;
}

/** A page of the library beside its lists: one column under a way back. */
export function OwnPage({ title, intro, children }: Props) {
  return (
    <main class="own-page">
      <header>
        <a class="brand" href="#/">
          <Drop size={26} /> Bening
        </a>
        <a class="tool" href="#/">
          <Library size={18} aria-hidden />
          {t('libraryTitle')}
        </a>
      </header>
      <h1>{title}</h1>
      <p class="intro">{intro}</p>
      {children}
    </main>
  );
}

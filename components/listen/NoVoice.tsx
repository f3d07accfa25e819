import { useRef } from 'preact/hooks';
import { X } from 'lucide-preact';
import { t } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';
import { useFocusInside } from '../ui/use-focus-inside';

interface Props {
  /** Of the story, BCP 47. */
  language: string;
  onClose: () => void;
}

/** Nobody here speaks the story's language; says so, and where a voice comes from. */
export function NoVoice({ language, onClose }: Props) {
  const close = useRef<HTMLButtonElement>(null);
  useFocusInside(close);
  const name = new Intl.DisplayNames([t('uiLanguage')], { type: 'language' }).of(language) ?? language;
  return (
    <section class="listen listen-none" aria-label={t('listenTitle')}>
      <p class="listen-hint" role="status">
        <strong>{t('listenNoVoice', name)}</strong> {t('listenNoVoiceHow')}
      </p>
      <ToolButton label={t('listenClose')} shortcut="P" buttonRef={close} onClick={onClose}>
        <X size={20} aria-hidden />
      </ToolButton>
    </section>
  );
}

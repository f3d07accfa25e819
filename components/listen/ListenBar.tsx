import { useRef } from 'preact/hooks';
import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-preact';
import type { SpeechPort } from '../../utils/speech/browser-speech';
import { RATES } from '../../utils/settings/reading-options';
import { t } from '../../utils/i18n';
import { ToolButton } from '../ui/ToolButton';
import { useFocusInside } from '../ui/use-focus-inside';
import { NoVoice } from './NoVoice';
import { useNarration } from './use-narration';

export interface ListenProps {
  /** The story as it is shown. */
  article: Element;
  /** Of the story, BCP 47. */
  language: string;
  /** Null where the browser has no speech at all. */
  speech: SpeechPort | null;
  /** In % of the voice's own speed. */
  rate: number;
  /** The voice the reader chose; null for the first that fits. */
  voice: string | null;
  onSetRate: (rate: number) => void;
  onSetVoice: (voice: string) => void;
  onClose: () => void;
}

/** Reads the story aloud: the bar at the foot of the sheet. Taken away, it falls silent. */
export function ListenBar({ speech, ...props }: ListenProps) {
  return speech ? (
    <Speaking speech={speech} {...props} />
  ) : (
    <NoVoice language={props.language} onClose={props.onClose} />
  );
}

function Speaking({
  article,
  language,
  speech,
  rate,
  voice,
  ...props
}: ListenProps & { speech: SpeechPort }) {
  const { state, voices, hasVoice, narrator } = useNarration({
    article,
    language,
    speech,
    rate: rate / 100,
    voiceURI: voice,
  });
  const play = useRef<HTMLButtonElement>(null);
  useFocusInside(play);
  if (!hasVoice) return <NoVoice language={language} onClose={props.onClose} />;
  const playing = state.status === 'playing';
  return (
    <section class="listen" aria-label={t('listenTitle')}>
      <ToolButton label={t('listenBack')} onClick={() => narrator.step(-1)}>
        <SkipBack size={20} aria-hidden />
      </ToolButton>
      <ToolButton
        label={t(playing ? 'listenPause' : 'listenPlay')}
        kind="primary"
        buttonRef={play}
        onClick={() => (playing ? narrator.pause() : narrator.play())}
      >
        {playing ? <Pause size={20} aria-hidden /> : <Play size={20} aria-hidden />}
      </ToolButton>
      <ToolButton label={t('listenOn')} onClick={() => narrator.step(1)}>
        <SkipForward size={20} aria-hidden />
      </ToolButton>
      <label class="listen-choice">
        <span>{t('listenRate')}</span>
        <select value={rate} onChange={(event) => props.onSetRate(Number(event.currentTarget.value))}>
          {RATES.map((each) => (
            <option key={each} value={each}>
              {(each / 100).toLocaleString(t('uiLanguage'))}×
            </option>
          ))}
        </select>
      </label>
      {voices.length > 1 ? (
        <label class="listen-choice listen-voice">
          <span>{t('listenVoice')}</span>
          <select value={state.voiceURI} onChange={(event) => props.onSetVoice(event.currentTarget.value)}>
            {voices.map((each) => (
              <option key={each.voiceURI} value={each.voiceURI}>
                {each.localService ? each.name : t('listenOnline', each.name)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <p class="listen-hint" role={state.status === 'failed' ? 'alert' : undefined}>
        {t(state.status === 'failed' ? 'listenFailed' : 'listenHint')}
      </p>
      <ToolButton label={t('listenClose')} shortcut="P" onClick={props.onClose}>
        <X size={20} aria-hidden />
      </ToolButton>
    </section>
  );
}

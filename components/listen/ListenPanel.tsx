import { useMemo } from 'preact/hooks';
import { browserSpeech } from '../../utils/speech/browser-speech';
import { ListenBar, type ListenProps } from './ListenBar';

/** Reads the story aloud with this browser's voices. */
export function ListenPanel(props: Omit<ListenProps, 'speech'>) {
  const speech = useMemo(() => browserSpeech(globalThis), []);
  return <ListenBar {...props} speech={speech} />;
}

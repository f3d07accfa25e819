import { useEffect } from 'preact/hooks';
import { ReaderSheet } from '../../components/reader/ReaderSheet';
import { WordBreaksContext } from '../../components/reader/word-breaks';
import type { ReaderSession } from './reader-session';
import type { SessionState } from './session-state';

interface Props {
  session: ReaderSession;
  state: SessionState;
  dialog: HTMLDialogElement;
}

/** The session's state, shown. */
export function ReaderApp({ session, state, dialog }: Props) {
  const title = state.view.kind === 'article' ? state.view.article.title : null;
  useEffect(() => {
    if (title) dialog.setAttribute('aria-label', title);
  }, [dialog, title]);
  // After the first paint: the text is there in the next best face, and does not wait.
  const shown = state.view.kind !== 'loading';
  useEffect(() => {
    if (shown) session.showFace(state.reading.face);
  }, [session, shown, state.reading.face]);
  const { hyphenate } = state.reading;
  useEffect(() => {
    if (shown && hyphenate) session.loadWordBreaks();
  }, [session, shown, hyphenate]);
  return (
    <WordBreaksContext.Provider value={hyphenate ? state.wordBreaks : null}>
      <ReaderSheet {...state} actions={session} />
    </WordBreaksContext.Provider>
  );
}

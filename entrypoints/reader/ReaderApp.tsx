import { useEffect, useState } from 'preact/hooks';
import { ReaderSheet } from '../../components/reader/ReaderSheet';
import { t } from '../../utils/i18n';
import type { ReaderSession } from './reader-session';

interface Props {
  session: ReaderSession;
  dialog: HTMLDialogElement;
}

/** The session's state, shown. */
export function ReaderApp({ session, dialog }: Props) {
  const [state, setState] = useState(session.store.state);
  useEffect(() => {
    session.store.onChange = setState;
    setState(session.store.state);
  }, [session]);
  const title = state.view.kind === 'article' ? state.view.article.title : null;
  useEffect(() => dialog.setAttribute('aria-label', title ?? t('readerLabel')), [dialog, title]);
  return <ReaderSheet {...state} actions={session} />;
}

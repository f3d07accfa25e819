import { useCallback, useRef, useState } from 'preact/hooks';
import type { ToastMessage } from './Toast';
import { t } from '../../utils/i18n';

/** How long a toast with an undo stays, in ms. */
export const UNDO_STAYS = 10_000;

/** The toast of the page, and the way back from the last thing done: by the toast's button or by the key `u`. */
export function useUndo() {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const last = useRef<(() => void) | null>(null);

  const undo = useCallback(() => {
    const run = last.current;
    last.current = null;
    if (run) run();
  }, []);

  const say = useCallback(
    (text: string, action?: ToastMessage['action']) => setToast({ text, ...(action && { action }) }),
    [],
  );

  const sayWithUndo = useCallback((text: string, run: () => void) => {
    last.current = run;
    setToast({ text, action: { label: t('readerUndo'), run: undo } });
  }, []);

  return { toast, say, sayWithUndo, undo, hush: useCallback(() => setToast(null), []) };
}

import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { ToolButton } from './ToolButton';

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A dialog over one of our own pages: in the middle, on a phone at the foot. The browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class="dialog-card">
        <div class="panel-head">
          <h2 id={name}>{title}</h2>
          <ToolButton label={t('readerClose')} shortcut="Esc" onClick={onClose}>
            <X size={18} aria-hidden />
          </ToolButton>
        </div>
        {children}
      </div>
    </dialog>
  );
}

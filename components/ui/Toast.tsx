import { useEffect, useState } from 'preact/hooks';

export interface ToastMessage {
  text: string;
  action?: { label: string; run: () => void };
}

const STAYS = 8000;

interface Props {
  message: ToastMessage | null;
  /** How long it stays, in ms, unless it is pointed at or holds the focus. */
  stays?: number;
  onGone: () => void;
}

/** A quiet line at the foot that screen readers are told of politely. Stays mounted, empty, so that they hear it change. */
export function Toast({ message, stays = STAYS, onGone }: Props) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(onGone, stays);
    return () => clearTimeout(timer);
  }, [message, held]);
  return (
    <div class="toast-place">
      <div
        class="toast"
        data-shown={message !== null}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocusIn={() => setHeld(true)}
        onFocusOut={() => setHeld(false)}
      >
        <span role="status">{message?.text}</span>
        {message?.action ? (
          <button type="button" class="toast-action" onClick={message.action.run}>
            {message.action.label}
          </button>
        ) : null}
      </div>
    </div>
  );
}

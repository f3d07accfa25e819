export interface ToastMessage {
  text: string;
  action?: { label: string; run: () => void };
}

/** A quiet line at the foot that screen readers are told of politely. Stays mounted, empty, so that they hear it change. */
export function Toast({ message }: { message: ToastMessage | null }) {
  return (
    <div class="toast-place">
      <div class="toast" data-shown={message !== null}>
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

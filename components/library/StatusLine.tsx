import type { LucideIcon } from 'lucide-preact';

/** One quiet line over the list about how things are. */
export function StatusLine({ Icon, text }: { Icon: LucideIcon; text: string }) {
  return (
    <p class="status-line">
      <Icon size={16} aria-hidden />
      {text}
    </p>
  );
}

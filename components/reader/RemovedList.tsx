import type { RemovalNote } from '../../utils/extraction/types';
import { t } from '../../utils/i18n';

/** What was taken away, in its own words. Equal texts are told once, with their number. */
export function RemovedList({ notes }: { notes: RemovalNote[] }) {
  const counts = new Map<string, number>();
  for (const { text } of notes) counts.set(text, (counts.get(text) ?? 0) + 1);
  const wordless = counts.get('') ?? 0;
  counts.delete('');
  return (
    <ul class="removed">
      {[...counts].map(([text, count]) => (
        <li key={text}>
          {text}
          {count > 1 ? <span class="times"> × {count}</span> : null}
        </li>
      ))}
      {wordless > 0 ? <li class="wordless">{t('rulesNoText', wordless)}</li> : null}
    </ul>
  );
}

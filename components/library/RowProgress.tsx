import { t } from '../../utils/i18n';

/** How far a story was read. */
export function RowProgress({ share }: { share: number | null }) {
  if (!share) return <span class="row-progress" />;
  const percent = Math.round(share * 100);
  return (
    <span
      class="row-progress"
      role="img"
      aria-label={t('libraryProgress', String(percent))}
      title={`${percent} %`}
    >
      <i style={{ width: `${percent}%` }} />
    </span>
  );
}

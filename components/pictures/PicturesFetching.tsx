import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';

interface Props {
  use: { pending: number; lacking: number };
  online: boolean;
  onFetch: () => void;
  onStop: () => void;
}

/** Offers to fetch the pictures of older stories; while any are fetched, how many stories are left, and a way to end it. */
export function PicturesFetching({ use: { pending, lacking }, online, onFetch, onStop }: Props) {
  // Nobody keeps how many there were: the most that were seen will do.
  const [most, setMost] = useState(pending);
  useEffect(() => setMost((before) => (pending === 0 ? 0 : Math.max(before, pending))), [pending]);
  if (pending > 0) {
    const total = Math.max(most, pending);
    return (
      <div class="pictures-fetching">
        <p id="pictures-fetching" role="status">
          {t(online ? 'picturesFetching' : 'picturesWaiting', pending)}
        </p>
        <progress aria-labelledby="pictures-fetching" value={total - pending} max={total} />
        <button type="button" class="tool quiet" onClick={onStop}>
          {t('picturesStop')}
        </button>
      </div>
    );
  }
  return lacking > 0 ? (
    <button type="button" class="tool primary" onClick={onFetch}>
      {t('picturesFetchOlder', lacking)}
    </button>
  ) : null;
}

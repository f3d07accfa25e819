import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { PictureUse } from '../../utils/search/types';
import { formatSize } from '../library/format-size';
import { DropAllDialog } from './DropAllDialog';
import { PicturesFetching } from './PicturesFetching';
import { PicturesTable } from './PicturesTable';

interface Props {
  use: PictureUse;
  /** Pictures are being saved; without that, none can be fetched. */
  on: boolean;
  online: boolean;
  storyHref: (id: string) => string;
  onFetch: () => void;
  onStop: () => void;
  onDrop: (id: string) => void;
  onDropAll: () => void;
}

/** What the stored pictures take, for which sites and stories, and what can be done about it. */
export function PicturesUse({ use, on, online, storyHref, onFetch, onStop, onDrop, onDropAll }: Props) {
  const [asking, setAsking] = useState(false);
  const { pictures, bytes, shownBytes, sites, stories } = use;
  const saved = shownBytes - bytes;
  return (
    <>
      <p class="pictures-sum">
        {pictures === 0 ? (
          t('picturesNone')
        ) : (
          <>
            <b>
              {t('picturesSum', pictures)} · {formatSize(bytes)}
            </b>
            {saved > 0 ? <span>{t('picturesShared', formatSize(saved))}</span> : null}
          </>
        )}
      </p>
      {on && use.noRoom > 0 ? (
        <p class="pictures-told" role="status">
          {t('picturesNoRoom', use.noRoom)}
        </p>
      ) : null}
      {on ? <PicturesFetching use={use} online={online} onFetch={onFetch} onStop={onStop} /> : null}
      {sites.length > 0 ? (
        <>
          <PicturesTable title={t('picturesBySite')} name={t('picturesSite')} rows={sites} />
          <PicturesTable
            title={t('picturesByStory')}
            name={t('picturesStory')}
            rows={stories}
            href={storyHref}
            onDrop={onDrop}
          />
        </>
      ) : null}
      {pictures > 0 ? (
        <button type="button" class="tool quiet" onClick={() => setAsking(true)}>
          {t('picturesDropAll')}
        </button>
      ) : null}
      {asking ? (
        <DropAllDialog
          pictures={pictures}
          bytes={bytes}
          onDrop={() => {
            setAsking(false);
            onDropAll();
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

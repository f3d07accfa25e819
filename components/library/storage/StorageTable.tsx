import type { ComponentChildren } from 'preact';
import { t } from '../../../utils/i18n';
import type { LibrarySize } from '../../../utils/search/types';
import { formatSize } from '../format-size';

export interface BrowserStorage {
  /** Bytes, as the browser estimates them; null where it does not say. */
  used: number | null;
  free: number | null;
  /** The browser promised not to clear it away when room gets short. */
  kept: boolean;
}

interface Props {
  size: LibrarySize;
  storage: BrowserStorage;
  /** The pictures in detail. */
  children: ComponentChildren;
}

/** How much room the library takes and has, and whether it is safe from being cleared away. */
export function StorageTable({ size, storage, children }: Props) {
  const parts = [
    { of: 'text', name: t('storageTexts'), bytes: size.textBytes },
    { of: 'pictures', name: t('storagePictures'), bytes: size.pictureBytes },
    { of: 'index', name: t('storageIndex'), bytes: size.indexBytes },
  ];
  const sum = Math.max(
    1,
    parts.reduce((total, { bytes }) => total + bytes, 0),
  );
  return (
    <>
      <div class="storage-bar" aria-hidden="true">
        {parts.map(({ of, bytes }) => (
          <i key={of} data-of={of} style={{ width: `${(100 * bytes) / sum}%` }} />
        ))}
      </div>
      <table class="storage-parts">
        <caption class="unseen">{t('storageTitle')}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{t('storagePart')}</th>
            <th scope="col">{t('storageSize')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ of, name, bytes }) => (
            <tr key={of}>
              <th scope="row" data-of={of}>
                {name}
              </th>
              <td>{formatSize(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl class="storage-facts">
        <div>
          <dt>{t('storageStories')}</dt>
          <dd>{size.articles.toLocaleString(t('uiLanguage'))}</dd>
        </div>
        {storage.used === null ? null : (
          <div>
            <dt>{t('storageUsed')}</dt>
            <dd>{formatSize(storage.used)}</dd>
          </div>
        )}
        {storage.free === null ? null : (
          <div>
            <dt>{t('storageFree')}</dt>
            <dd>{formatSize(storage.free)}</dd>
          </div>
        )}
      </dl>
      {children}
      <section class="storage-kept">
        <h2>{t('storageKeptTitle')}</h2>
        <p>{t(storage.kept ? 'storageKept' : 'storageNotKept')}</p>
        <a class="tool quiet" href="#/ekspor">
          {t('storageBackup')}
        </a>
      </section>
    </>
  );
}

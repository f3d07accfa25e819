import { Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { PictureFigures } from '../../utils/search/types';
import { formatSize } from '../library/format-size';

/** Shown at first: the largest are what a reader short of room looks for. */
const FIRST = 10;

interface Props {
  title: string;
  /** Of what the rows are about. */
  name: string;
  rows: PictureFigures[];
  href?: (key: string) => string;
  onDrop?: (key: string) => void;
}

/** How many pictures each has, and the bytes they take. */
export function PicturesTable({ title, name, rows, href, onDrop }: Props) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? rows : rows.slice(0, FIRST);
  return (
    <>
      <table class="pictures-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{t('picturesCount')}</th>
            <th scope="col">{t('storageSize')}</th>
            {onDrop ? <td /> : null}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, label, pictures, bytes }) => (
            <tr key={key}>
              <th scope="row">{href ? <a href={href(key)}>{label}</a> : label}</th>
              <td>{pictures.toLocaleString(t('uiLanguage'))}</td>
              <td>{formatSize(bytes)}</td>
              {onDrop ? (
                <td>
                  <button
                    type="button"
                    class="tool"
                    aria-label={t('picturesDropOf', label)}
                    title={t('picturesDrop')}
                    onClick={() => onDrop(key)}
                  >
                    <Trash2 size={18} aria-hidden />
                  </button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length ? (
        <button type="button" class="tool quiet" onClick={() => setWhole(true)}>
          {t('picturesMore', rows.length.toLocaleString(t('uiLanguage')))}
        </button>
      ) : null}
    </>
  );
}

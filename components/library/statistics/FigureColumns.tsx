import { t } from '../../../utils/i18n';
import { formatMinutes } from '../format-time';

/** The names of the columns; `first` is that of the rows. */
export function FigureNames({ first }: { first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">{t('statisticsSaved')}</th>
        <th scope="col">{t('statisticsRead')}</th>
        <th scope="col">{t('statisticsTimeRead')}</th>
      </tr>
    </thead>
  );
}

interface Figures {
  saved: number;
  read: number;
  minutes: number;
}

/** A row's figures, in the order of `FigureNames`. */
export function FigureCells({ saved, read, minutes }: Figures) {
  return (
    <>
      <td>{saved}</td>
      <td>{read}</td>
      <td>{formatMinutes(minutes)}</td>
    </>
  );
}

import { FileCheck } from 'lucide-preact';
import type { OpenedFiles } from '../../../utils/exchange/import/open-files';
import type { ImportPreview } from '../../../utils/exchange/import/preview-import';
import { t, type MessageKey } from '../../../utils/i18n';
import { CardTitle } from '../own-page/CardTitle';
import { count, SOURCE_NAMES } from './import-names';
import { UnreadFiles } from './UnreadFiles';

/** So many parts of a zip are named; of the others, how many there are. */
const NAMED = 6;

interface Props {
  opened: OpenedFiles;
  preview: ImportPreview;
  onStart: () => void;
  onCancel: () => void;
}

/** What was found, and what of it would be taken. */
export function PreviewCard({ opened, preview, onStart, onCancel }: Props) {
  const { parts, unread, backups } = opened;
  return (
    <section class="import-card" aria-labelledby="preview-title">
      <CardTitle id="preview-title">{t('importFound', count(preview.stories))}</CardTitle>
      <ul class="import-files">
        {parts.slice(0, NAMED).map(({ name, source, guessed }) => (
          <li key={name}>
            <FileCheck size={20} aria-hidden />
            <span>
              <b>{name}</b>
              <small>
                {t(SOURCE_NAMES[source])}
                {guessed ? ` · ${t('importGuessed')}` : ''}
              </small>
            </span>
          </li>
        ))}
        {parts.length > NAMED ? <li>{t('importMoreFiles', count(parts.length - NAMED))}</li> : null}
      </ul>
      <UnreadFiles files={unread} />
      {backups.length > 0 ? <p class="intro">{t('importBackupAlone')}</p> : null}
      <ul class="import-facts">
        {factsOf(preview).map(([key, number]) => (
          <li key={key}>{t(key, count(number))}</li>
        ))}
      </ul>
      {preview.examples.length > 0 ? (
        <ol class="import-examples" aria-label={t('importExamples')}>
          {preview.examples.map((title, index) => (
            <li key={index}>{title}</li>
          ))}
        </ol>
      ) : null}
      <div class="import-actions">
        {preview.stories > 0 ? (
          <button type="button" class="tool primary" onClick={onStart}>
            {t('importStart', count(preview.stories))}
          </button>
        ) : null}
        <button type="button" class="tool quiet" onClick={onCancel}>
          {t('importCancel')}
        </button>
      </div>
    </section>
  );
}

/** What there is of each thing that can be taken. */
function factsOf(preview: ImportPreview): [MessageKey, number][] {
  const facts: [MessageKey, number][] = [
    ['importWithBody', preview.withBody],
    ['importLinksOnly', preview.stories - preview.withBody],
    ['importArchived', preview.archived],
    ['importFavourites', preview.favourites],
    ['importTagged', preview.tagged],
    ['importWithNotes', preview.withNotes],
    ['importWillRefuse', preview.refused],
  ];
  return facts.filter(([, number]) => number > 0);
}

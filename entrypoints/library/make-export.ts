import type { ExportSet, Format } from '../../components/library/export/export-view';
import { backupFiles } from '../../utils/exchange/backup/write-backup';
import { fileName } from '../../utils/exchange/export/file-names';
import { writerOf } from '../../utils/exchange/export/formats';
import { readStories } from '../../utils/exchange/export/read-stories';
import { selectIds } from '../../utils/exchange/export/select-ids';
import { toBlob } from '../../utils/exchange/export/to-blob';
import { writeZip } from '../../utils/exchange/zip/write-zip';
import { t } from '../../utils/i18n';
import { readBackup } from '../../utils/library/backup';
import { ARTICLE, END } from '../../utils/library/document-ids';
import { listKeys } from '../../utils/library/list-keys';
import { readArticle } from '../../utils/library/read-article';
import { pictureReader, readBackupPictures } from '../../utils/library/read-pictures';
import { openStore } from '../../utils/library/store';
import type { ExportedFile, ExportWork } from './export-session';
import { exportWorld } from './export-world';
import { today } from './today';

/** Makes the file that was asked for, out of what is stored. */
export const makeExport: ExportWork['make'] = (format, set, to) =>
  format === 'backup' ? makeBackup(to) : makeStories(format, set, to);

type To = Parameters<ExportWork['make']>[2];

async function makeBackup({ signal, onProgress }: To): Promise<ExportedFile> {
  const store = openStore();
  const { length: total } = await listKeys(store, ARTICLE, ARTICLE + END);
  const now = new Date();
  let done = 0;
  const articles = async function* () {
    for await (const article of readBackup(store)) {
      signal.throwIfAborted();
      yield article;
      onProgress(++done, total);
    }
  };
  const zip = writeZip(backupFiles(articles(), stoppable(readBackupPictures(store), signal), now), now);
  const content = await toBlob(zip, 'application/zip');
  return { name: `bening-cadangan-${today(now)}.zip`, content, damaged: 0 };
}

async function makeStories(
  format: Exclude<Format, 'backup'>,
  set: ExportSet,
  { chosen, signal, onProgress }: To,
): Promise<ExportedFile> {
  const store = openStore();
  const ids = set.kind === 'chosen' ? chosen : await selectIds(store, set);
  const writer = writerOf(format, ids.length === 1);
  let [done, damaged] = [0, 0];
  const stories = readStories(store, ids, {
    view: window,
    picture: pictureReader(store),
    signal,
    onStory: (wasRead) => {
      if (!wasRead) damaged += 1;
      onProgress(++done, ids.length);
    },
  });
  const world = exportWorld();
  const content = await toBlob(writer.write(stories, world), writer.type);
  return { name: `${await nameOf(format, ids)}.${writer.ending}`, content, damaged };
}

/** A single story's file has its headline. */
async function nameOf(format: Format, [first, ...others]: string[]): Promise<string> {
  const story = first !== undefined && others.length === 0 ? await readArticle(openStore(), first) : null;
  const title = story && 'article' in story ? story.article?.title : null;
  return title ? fileName(title, t('exportUntitled')) : `bening-${format}-${today()}`;
}

async function* stoppable<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  for await (const item of items) {
    signal.throwIfAborted();
    yield item;
  }
}

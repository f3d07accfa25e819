import type { BackupArticle, BackupPicture } from '../../library/backup-types';
import { fromBase64 } from '../../base64';
import type { ZipFile } from '../zip/write-zip';
import { BACKUP_VERSION, FILES, type BackupManifest } from './backup-format';

/** The files of a backup (docs/backup.md), in the order in which they can be written without holding more than one. */
export async function* backupFiles(
  articles: AsyncIterable<BackupArticle>,
  pictures: AsyncIterable<BackupPicture>,
  now: Date,
): AsyncGenerator<ZipFile> {
  const counts = { articles: 0, pictures: 0 };
  const lines = async function* () {
    for await (const article of articles) {
      counts.articles += 1;
      yield `${JSON.stringify(article)}\n`;
    }
  };
  yield { path: FILES.articles, content: lines() };
  let list = '';
  for await (const { hash, type, base64 } of pictures) {
    counts.pictures += 1;
    list += `${JSON.stringify({ hash, type })}\n`;
    yield { path: FILES.pictureFolder + hash, content: fromBase64(base64), as: 'packed' };
  }
  yield { path: FILES.pictures, content: list };
  const manifest: BackupManifest = {
    format: 'bening-backup',
    version: BACKUP_VERSION,
    exportedAt: now.toISOString(),
    counts,
  };
  yield { path: FILES.manifest, content: `${JSON.stringify(manifest, null, 2)}\n` };
}

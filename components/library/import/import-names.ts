import type { BackupFault } from '../../../utils/exchange/backup/open-backup';
import type { UnreadFile } from '../../../utils/exchange/import/open-files';
import type { Caveat, RefusedBecause, Source } from '../../../utils/exchange/import/types';
import { t, type MessageKey } from '../../../utils/i18n';

export const SOURCE_NAMES: Record<Source, MessageKey> = {
  pocket: 'importFromPocket',
  instapaper: 'importFromInstapaper',
  omnivore: 'importFromOmnivore',
  wallabag: 'importFromWallabag',
  readwise: 'importFromReadwise',
  raindrop: 'importFromRaindrop',
  karakeep: 'importFromKarakeep',
  bookmarks: 'importFromBookmarks',
  table: 'importFromTable',
  addresses: 'importFromAddresses',
};

export const UNREAD_REASONS: Record<UnreadFile['why'], MessageKey> = {
  unknown: 'importUnknownFile',
  empty: 'importEmptyFile',
  'not-zip': 'importUnknownFile',
  truncated: 'importTruncatedFile',
  damaged: 'importDamagedFile',
  unsupported: 'importLockedFile',
  'too-large': 'importLargeFile',
};

export const REFUSED_REASONS: Record<RefusedBecause, MessageKey> = {
  'no-address': 'importNoAddress',
  'bad-address': 'importBadAddress',
  'long-address': 'importLongAddress',
  quotes: 'importOpenQuote',
  'given-up': 'importGivenUp',
  'cut-off': 'importCutOff',
  shape: 'importOddShape',
  store: 'importStoreRefused',
};

export const CAVEATS: Record<Caveat, MessageKey> = {
  date: 'importOddDates',
  credentials: 'importHadPasswords',
  body: 'importNoBodies',
};

export const BACKUP_FAULTS: Record<BackupFault, MessageKey> = {
  'not-backup': 'importUnknownFile',
  newer: 'importBackupNewer',
  truncated: 'importTruncatedFile',
  damaged: 'importBackupDamaged',
};

/** A count as the reader's language writes it: 10.000. */
export function count(number: number): string {
  return number.toLocaleString(t('uiLanguage'));
}

import type { StoryFormat } from '../../../utils/exchange/export/formats';
import type { MessageKey } from '../../../utils/i18n';
import type { Shelf } from '../../../utils/search/types';

export type Format = 'backup' | StoryFormat;

/** Which stories an export takes. */
export type ExportSet = { kind: 'shelf'; shelf: Shelf } | { kind: 'tag'; tag: string } | { kind: 'chosen' };

interface FormatText {
  name: MessageKey;
  what: MessageKey;
}

export const FORMATS: Record<Format, FormatText> = {
  backup: { name: 'exportBackup', what: 'exportBackupWhat' },
  markdown: { name: 'exportMarkdown', what: 'exportMarkdownWhat' },
  epub: { name: 'exportEpub', what: 'exportEpubWhat' },
  html: { name: 'exportHtml', what: 'exportHtmlWhat' },
  bookmarks: { name: 'exportBookmarks', what: 'exportBookmarksWhat' },
  csv: { name: 'exportCsv', what: 'exportCsvWhat' },
};

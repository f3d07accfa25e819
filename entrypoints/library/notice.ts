import type { MessageKey } from '../../utils/i18n';
import type { Notice } from '../../utils/messaging/protocol';

const TEXTS: Record<Notice, MessageKey> = { untouchable: 'noticeUntouchable', pdf: 'noticePdf' };

/** The line that `?notice=` asks for, or null: the page opened by itself or the name is unknown. */
export function noticeIn(search: string): MessageKey | null {
  const name = new URLSearchParams(search).get('notice');
  return name !== null && Object.hasOwn(TEXTS, name) ? TEXTS[name as Notice] : null;
}

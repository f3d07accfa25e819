import type { RemovalKind } from '../../utils/sites/site-rule';
import type { MessageKey } from '../../utils/i18n';

/** The plain-language name of each kind of removed thing. */
export const KIND_NAMES: Record<RemovalKind, MessageKey> = {
  share: 'kindShare',
  related: 'kindRelated',
  'read-also': 'kindReadAlso',
  ad: 'kindAd',
  promo: 'kindPromo',
  comments: 'kindComments',
  newsletter: 'kindNewsletter',
  video: 'kindVideo',
  pagination: 'kindPagination',
  credit: 'kindCredit',
  tags: 'kindTags',
  chrome: 'kindChrome',
};

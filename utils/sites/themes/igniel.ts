import type { ThemeRule } from '../site-rule';

export default {
  id: 'igniel',
  name: 'Igniel (Blogger)',
  detect: ['.ignielInsertAfter', '.ignielRelated'],
  confidence: 'low',
  content: ['.post-body'],
  title: ['h1.post-title'],
  remove: {
    'read-also': ['.ignielInsertAfter', '.ignielRelated'],
    share: ['.share-post'],
  },
} satisfies ThemeRule;

import type { ThemeRule } from '../site-rule';

export default {
  id: 'addtoany',
  name: 'AddToAny',
  detect: ['.addtoany_share_save_container', '.addtoany_content', '.a2a_kit'],
  confidence: 'high',
  remove: { share: ['.addtoany_share_save_container', '.addtoany_content', '.a2a_kit'] },
} satisfies ThemeRule;

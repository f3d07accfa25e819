import type { ThemeRule } from '../site-rule';

export default {
  id: 'sassy-social-share',
  name: 'Sassy Social Share (Heateor)',
  detect: ['.heateor_sss_sharing_container', '.heateorSssClear'],
  confidence: 'high',
  remove: { share: ['.heateor_sss_sharing_container', '.heateorSssClear'] },
} satisfies ThemeRule;

import type { ThemeRule } from '../site-rule';

/** Not WordPress: the template of Promedia Teknologi's few hundred partner papers, known by its image host and meta names. */
export default {
  id: 'promedia',
  name: 'Promedia',
  detect: ['article.read__content', 'img[src*="static.promediateknologi.id"]'],
  confidence: 'high',
  content: ['article.read__content'],
  title: ['h1.read__title'],
  authors: ['.read__info__author'],
  published: ['.read__info__date', 'meta[name="content_PublishedDate"]@content'],
  lead: ['.photo__img'],
  remove: {
    'read-also': [{ selector: 'p:has(strong.read__others)', ifText: '^baca juga' }, 'strong.read__others'],
    ad: [
      '.ads__stick--left',
      '.ads__stick--right',
      '.ads__sticky__bottom',
      '.ads__sticky__bottom__wrapper',
      '.sticky_bottom',
    ],
    share: ['.social--article'],
    pagination: ['.paging'],
    tags: ['.read__tagging'],
    comments: ['.read__comment'],
  },
  pagination: [
    { kind: 'single-query', param: 'page', value: 'all' },
    { kind: 'query', param: 'page' },
  ],
} satisfies ThemeRule;

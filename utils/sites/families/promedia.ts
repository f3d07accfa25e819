import type { MarkupRule } from '../site-rule';

/** The template of Promedia Teknologi's few hundred partner papers (2020 on; not WordPress). */
export const PROMEDIA_MARKUP = {
  content: ['article.read__content', '.read__content', '.read__article', "[itemprop='articleBody']"],
  title: ['h1.read__title'],
  authors: ['.read__info__author a', '.read__info__author', "meta[property='dable:author']@content"],
  published: ['.read__info__date', "meta[name='content_PublishedDate']@content"],
  tags: ['.tag__list a', '.read__tagging a'],
  lead: ['.photo__img'],
  remove: {
    'read-also': [
      { selector: 'p:has(strong.read__others)', ifText: '^[^\\p{L}]*baca juga' },
      'strong.read__others',
    ],
    ad: [
      '.ads__stick--left',
      '.ads__stick--right',
      '.ads__top',
      '.ads__box',
      '.ads__horizontal',
      '.ads__sticky__bottom',
      '.ads__sticky__bottom__wrapper',
      '.sticky_bottom',
      '.flying_carpet_div',
      "[id*='gpt-passback']",
    ],
    share: ['.social--article'],
    pagination: ['.paging'],
    tags: ['.read__tagging'],
    comments: ['.read__comment'],
    related: ['.latest--article', '.read__related'],
  },
  pagination: [
    { kind: 'single-query', param: 'page', value: 'all' },
    { kind: 'query', param: 'page' },
  ],
} satisfies MarkupRule;

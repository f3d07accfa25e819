// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { purify } from '../../../utils/extraction/purify';
import { sanitise, viewOf } from '../../../utils/extraction/sanitise';
import type { Article } from '../../../utils/extraction/types';
import { toDraft } from '../to-draft';

it('stores a text as it reads, also the line feed that begins one in the machine’s own face', () => {
  const html = '<p>a</p><pre>\n\nb</pre>';
  const content = sanitise(html, viewOf(document), purify);
  expect(toDraft({ content } as Article).html).toBe(html);
});

import { describe, expect, it } from 'vitest';
import { HREF, storyHref } from '../../../components/library/library-view';
import { noticeIn } from '../notice';
import { parseRoute } from '../route';

describe('parseRoute', () => {
  it('understands every address that the library links to', () => {
    for (const shelf of ['unread', 'archive', 'favourites', 'all'] as const) {
      expect(parseRoute(HREF[shelf])).toEqual({ view: 'list', shelf });
    }
    expect(parseRoute(storyHref('9cc9rt6y'))).toEqual({ view: 'story', id: '9cc9rt6y' });
  });

  it.each(['', '#', '#/', '#/lain', '#/baca', '#/baca/', '#/baca/../x', '#/baca/%3Cb%3E'])(
    'shows the unread for "%s"',
    (hash) => expect(parseRoute(hash)).toEqual({ view: 'list', shelf: 'unread' }),
  );
});

describe('noticeIn', () => {
  it('knows the notices there are, and no others', () => {
    expect(noticeIn('?notice=untouchable')).toBe('noticeUntouchable');
    expect(noticeIn('?notice=pdf')).toBe('noticePdf');
    expect(noticeIn('?notice=<b>')).toBeNull();
    expect(noticeIn('?notice=toString')).toBeNull();
    expect(noticeIn('')).toBeNull();
  });
});

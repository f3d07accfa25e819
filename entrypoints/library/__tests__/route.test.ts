import { describe, expect, it } from 'vitest';
import { shelfAddress, storyHref } from '../../../components/library/library-address';
import { noticeIn } from '../notice';
import { parseRoute } from '../use-route';

describe('parseRoute', () => {
  it('tells stories from lists', () => {
    expect(parseRoute(storyHref('9cc9rt6y'))).toEqual({ view: 'story', id: '9cc9rt6y' });
    expect(parseRoute('#/semua')).toEqual({ view: 'list', list: shelfAddress('all') });
  });

  it.each(['', '#', '#/', '#/lain', '#/baca', '#/baca/', '#/baca/../x', '#/baca/%3Cb%3E'])(
    'shows the unread for "%s"',
    (hash) => expect(parseRoute(hash)).toEqual({ view: 'list', list: shelfAddress('unread') }),
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

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { commandOf } from '../library-keys';

const key = (name: string, more: object = {}) =>
  commandOf({ key: name, defaultPrevented: false, target: null, ...more } as unknown as KeyboardEvent);
const element = (name: string, type?: string) => {
  const made = new JSDOM().window.document.createElement(name);
  if (type) made.setAttribute('type', type);
  return made;
};

describe('commandOf', () => {
  it.each([
    ['j', 'down'],
    ['J', 'down'],
    ['k', 'up'],
    ['o', 'open'],
    ['e', 'read'],
    ['#', 'delete'],
    ['u', 'undo'],
    ['x', 'select'],
    ['X', 'selectRange'],
    ['f', 'favourite'],
    ['t', 'tags'],
    ['/', 'search'],
    ['?', 'help'],
    ['Escape', 'back'],
  ])('takes %s for %s', (name, command) => expect(key(name)).toBe(command));

  it('leaves other keys to the browser', () => {
    expect(key('Enter')).toBeNull();
    expect(key('z')).toBeNull();
    expect(key('j', { ctrlKey: true })).toBeNull();
    expect(key('k', { metaKey: true })).toBeNull();
    expect(key('u', { altKey: true })).toBeNull();
    expect(key('e', { defaultPrevented: true })).toBeNull();
  });

  it('leaves typing alone, but not Esc', () => {
    expect(key('e', { target: element('input', 'search') })).toBeNull();
    expect(key('/', { target: element('textarea') })).toBeNull();
    expect(key('j', { target: element('select') })).toBeNull();
    expect(key('Escape', { target: element('input') })).toBe('back');
    expect(key('e', { target: element('input', 'checkbox') })).toBe('read');
  });
});

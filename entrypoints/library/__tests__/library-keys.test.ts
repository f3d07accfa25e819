import { describe, expect, it } from 'vitest';
import { commandOf } from '../library-keys';

const key = (name: string, more: object = {}) =>
  commandOf({ key: name, defaultPrevented: false, target: null, ...more } as unknown as KeyboardEvent);
const field = { matches: (selector: string) => selector.includes('input') };

describe('commandOf', () => {
  it.each([
    ['j', 'down'],
    ['J', 'down'],
    ['k', 'up'],
    ['o', 'open'],
    ['e', 'read'],
    ['#', 'delete'],
    ['u', 'undo'],
    ['?', 'help'],
    ['Escape', 'back'],
  ])('takes %s for %s', (name, command) => expect(key(name)).toBe(command));

  it('leaves other keys to the browser', () => {
    expect(key('Enter')).toBeNull();
    expect(key('x')).toBeNull();
    expect(key('j', { ctrlKey: true })).toBeNull();
    expect(key('k', { metaKey: true })).toBeNull();
    expect(key('u', { altKey: true })).toBeNull();
    expect(key('e', { defaultPrevented: true })).toBeNull();
  });

  it('leaves typing alone, but not Esc', () => {
    expect(key('e', { target: field })).toBeNull();
    expect(key('Escape', { target: field })).toBe('back');
  });
});

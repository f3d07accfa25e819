// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { markLeftPopup } from '../mark-left-popup';

const world = globalThis as { beningReader?: object };
const host = () => document.querySelector('bening-reader');

beforeEach(() => document.documentElement.append(document.createElement('bening-reader')));
afterEach(() => {
  host()?.remove();
  delete world.beningReader;
});

it('marks a popup that another version has left', () => {
  markLeftPopup();
  expect(host()?.hasAttribute('data-left')).toBe(true);
});

it('leaves the popup of its own version alone', () => {
  world.beningReader = {};
  markLeftPopup();
  expect(host()?.hasAttribute('data-left')).toBe(false);
});

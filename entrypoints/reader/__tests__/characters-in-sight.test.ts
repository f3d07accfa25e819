import { expect, it } from 'vitest';
import { DEFAULT_TYPE } from '../../../utils/settings/reading-options';
import { charactersInSight } from '../characters-in-sight';

const PHONE = { width: 360, height: 740 };
const head = { title: 'Jembatan desa dibuka kembali', subtitle: null, leadImage: null };
const lead = { url: 'https://foto.example/a.jpg', alt: '', caption: null, credit: null };

const inSight = (about: object = {}, type: object = {}, sight = PHONE) =>
  charactersInSight(sight, { ...DEFAULT_TYPE, ...type }, { ...head, ...about });

it('is what the window holds beside the headline, and somewhat more', () => {
  // 33 characters in a line of 312 px, 32 px high, and 520 px for them less three lines of the headline.
  expect(inSight()).toBeGreaterThan(33 * ((520 - 3 * 33) / 32));
  expect(inSight()).toBeLessThan(33 * (740 / 32) * 1.2);
});

it('is less under a long headline and under a picture whose size is known', () => {
  expect(inSight({ title: head.title.repeat(3) })).toBeLessThan(inSight());
  expect(inSight({ subtitle: head.title })).toBeLessThan(inSight());
  expect(inSight({ leadImage: lead })).toBe(inSight());
  expect(inSight({ leadImage: { ...lead, size: { width: 800, height: 450 } } })).toBeLessThan(inSight());
});

it('goes by how the story is set, and by the column, not by the window', () => {
  expect(inSight({}, { fontSize: 15 })).toBeGreaterThan(inSight());
  expect(inSight({}, { lineHeight: 240 })).toBeLessThan(inSight());
  const [wide, wider] = [1_280, 2_560].map((width) => inSight({}, {}, { width, height: 800 }));
  expect(wide).toBe(wider);
});

it('is at least a paragraph', () => {
  const tall = { ...lead, size: { width: 400, height: 4_000 } };
  expect(inSight({ leadImage: tall, title: head.title.repeat(20) })).toBe(200);
});

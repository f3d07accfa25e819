import { describe, expect, test, vi } from 'vitest';
import type { StoryActions } from '../../../components/library/library-view';
import { storyCommands } from '../story-commands';
import type { StoryParts } from '../use-story-parts';

function setUp(open: Partial<Pick<StoryParts, 'menu' | 'side' | 'listening' | 'pictures'>>) {
  const closed: string[] = [];
  const close = (what: string) => () => void closed.push(what);
  const parts: StoryParts = {
    menu: null,
    side: null,
    listening: false,
    pictures: null,
    toggleMenu: vi.fn(),
    editTags: vi.fn(),
    closeMenu: close('menu'),
    toggleSide: vi.fn(),
    closeSide: close('side'),
    toggleListening: vi.fn(),
    stopListening: close('listening'),
    showPictures: vi.fn(),
    closePictures: close('pictures'),
    ...open,
  };
  const actions: StoryActions = {
    setRead: vi.fn(),
    setFavourite: vi.fn(),
    changeTags: vi.fn(),
    remove: vi.fn(),
  };
  const commands = storyCommands(parts, {
    id: 'a1',
    article: null,
    ready: false,
    hasOutline: false,
    actions,
    undo: vi.fn(),
    onStep: vi.fn(),
    onBack: close('story'),
  });
  return { parts, actions, closed, commands };
}

describe('Escape closes one thing at a time', () => {
  const all = { menu: 'type', side: 'notes', listening: true } as const;
  test.each([
    ['the picture', 'pictures', { ...all, pictures: { pictures: [], at: 0 } }],
    ['the tags', 'menu', { ...all, menu: 'tags' }],
    ['the menu', 'menu', all],
    ['the panel', 'side', { ...all, menu: null }],
    ['the voice', 'listening', { listening: true }],
    ['the story', 'story', {}],
  ] as const)('%s', (_name, what, open) => {
    const { closed, commands } = setUp(open as Parameters<typeof setUp>[0]);
    commands.back?.();
    expect(closed).toEqual([what]);
  });
});

test.each([
  ['a picture', { pictures: { pictures: [], at: 0 } }],
  ['the tags', { menu: 'tags' }],
] as const)('no key reaches the story under %s', (_name, open) => {
  expect(Object.keys(setUp(open as Parameters<typeof setUp>[0]).commands)).toEqual(['back']);
});

test('what needs a story does nothing where there is none', () => {
  const { parts, actions, commands } = setUp({});
  for (const key of ['read', 'favourite', 'tags', 'take', 'outline', 'listen'] as const) commands[key]?.();
  expect(actions.setRead).not.toHaveBeenCalled();
  expect(actions.setFavourite).not.toHaveBeenCalled();
  for (const open of [parts.editTags, parts.toggleMenu, parts.toggleSide, parts.toggleListening])
    expect(open).not.toHaveBeenCalled();
});

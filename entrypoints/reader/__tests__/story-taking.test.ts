// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { fakeNotes } from '../../../components/notes/__tests__/fake-notes';
import { sampleArticle } from '../../../components/reader/__tests__/samples';
import type { StoryParts } from '../../../utils/exchange/export/story-element';
import { madeHighlight } from '../../../utils/notes/__tests__/made-highlight';
import { SessionStore } from '../session-state';
import { takeStory } from '../story-taking';

vi.mock('../../../utils/i18n');

it('takes the highlights of the story along', async () => {
  const { notes } = fakeNotes([madeHighlight('a')]);
  await notes.load();
  const store = new SessionStore();
  store.set({ notes });
  const take = vi.fn(async (..._asked: unknown[]) => 'takeCopied' as const);
  const world = {
    loadPart: async () => take,
    popup: () => document.createElement('div'),
    reportError: vi.fn(),
  };
  await takeStory('markdown', { world: world as never, store, story: { article: sampleArticle() } as never });
  const [action, story] = take.mock.calls[0] ?? [];
  expect(action).toBe('markdown');
  expect((story as StoryParts).highlights).toEqual([madeHighlight('a')]);
  expect(store.state.toast?.text).toBe('Tersalin.');
});

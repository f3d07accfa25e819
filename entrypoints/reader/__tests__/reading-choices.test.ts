// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_READING } from '../../../utils/settings/reading-options';
import type { PageJoining } from '../page-joining';
import { ReadingChoices } from '../reading-choices';
import { SessionStore } from '../session-state';
import type { ShownStory } from '../shown-story';

vi.mock('../../../utils/i18n');

function choices(answer: () => Promise<unknown>) {
  const store = new SessionStore();
  const ask = vi.fn(answer);
  const world = { ask: ask as never, reportError: vi.fn() };
  const made = new ReadingChoices(world, store, {} as ShownStory, {} as PageJoining);
  return { made, ask, store };
}

const kept = () => Promise.resolve({ ok: true, value: DEFAULT_READING });
const full = () => Promise.resolve({ ok: false, reason: 'full' });

describe('choices about reading', () => {
  it('are in effect while a slider is dragged, and kept when it is let go', () => {
    const { made, ask, store } = choices(kept);
    made.setReading({ measure: 72 }, true);
    made.setReading({ measure: 78 }, true);
    expect(store.state.reading.measure).toBe(78);
    expect(ask).not.toHaveBeenCalled();
    made.setReading({ measure: 78 });
    expect(ask).toHaveBeenCalledExactlyOnceWith('setReading', { measure: 78 });
  });

  it('that cannot be kept are taken back to what is kept, not to what was passed on the way', async () => {
    const { made, store } = choices(full);
    made.setReading({ measure: 72 }, true);
    made.setReading({ measure: 90 });
    await vi.waitFor(() => expect(store.state.toast).not.toBeNull());
    expect(store.state.reading).toEqual(DEFAULT_READING);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeNotes } from '../../notes/__tests__/fake-notes';
import { ReadingAids } from '../ReadingAids';
import { act, show, showAgain } from './render';

vi.mock('../../../utils/i18n');

const calls = { onPlace: vi.fn(), onResumed: vi.fn(), onShowPicture: vi.fn(), onToggleList: vi.fn() };
const PLACE = { quote: null, share: 0.5 };

/** A scroller of 3,000 px with a window of 1,000: jsdom lays nothing out. */
function makeScroller(): HTMLElement {
  const scroller = document.createElement('div');
  scroller.append(document.createElement('div'));
  scroller.firstElementChild!.className = 'article-parts';
  Object.defineProperties(scroller, {
    scrollHeight: { value: 3_000 },
    clientHeight: { value: 1_000 },
    scrollTop: { value: 0, writable: true },
  });
  return scroller;
}

function scroll(scroller: HTMLElement, top: number): void {
  scroller.scrollTop = top;
  void act(() => void scroller.dispatchEvent(new Event('scroll')));
}

describe('ReadingAids', () => {
  let scroller: HTMLElement;
  const { notes } = fakeNotes();
  const aids = (props = {}) => (
    <ReadingAids
      scroller={scroller}
      content={1}
      minutes={6}
      place={null}
      notes={notes}
      listOpen={false}
      {...calls}
      {...props}
    />
  );
  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
    scroller = makeScroller();
  });
  afterEach(() => vi.useRealTimers());

  it('counts the minutes down', () => {
    const place = show(aids());
    expect(place.textContent).toBe('6 menit lagi');
    scroll(scroller, 1_000);
    expect(place.textContent).toBe('3 menit lagi');
    scroll(scroller, 2_000);
    expect(place.textContent).toBe('Selesai');
  });

  it('brings back once, when the place comes to be known, and offers the way to the top', () => {
    const place = show(aids());
    showAgain(place, aids({ place: PLACE }));
    expect(scroller.scrollTop).toBe(1_000);
    expect(calls.onResumed).toHaveBeenCalledOnce();
    calls.onResumed.mock.calls[0]![0]();
    expect(scroller.scrollTop).toBe(0);
    showAgain(place, aids({ place: PLACE, content: 2 }));
    expect(scroller.scrollTop).toBe(0);
  });

  it('moves nobody who has scrolled already', () => {
    scroller.scrollTop = 300;
    show(aids({ place: PLACE }));
    expect(scroller.scrollTop).toBe(300);
    expect(calls.onResumed).not.toHaveBeenCalled();
  });

  it('tells of the place when scrolling rests, and at once when all is closed', () => {
    const place = show(aids({ place: { ...PLACE, share: 0 } }));
    scroll(scroller, 2_000);
    expect(calls.onPlace).not.toHaveBeenCalled();
    vi.advanceTimersByTime(800);
    // At the end there is nowhere to come back to.
    expect(calls.onPlace).toHaveBeenLastCalledWith(null);
    scroll(scroller, 0);
    showAgain(place, null);
    expect(calls.onPlace).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(5_000);
    expect(calls.onPlace).toHaveBeenCalledTimes(2);
  });

  it('forgets nothing where nothing was kept', () => {
    show(aids());
    scroll(scroller, 50);
    vi.advanceTimersByTime(800);
    expect(calls.onPlace).not.toHaveBeenCalled();
  });
});

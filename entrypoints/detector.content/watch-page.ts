import { collectSignals } from '../../utils/detection/collect-signals';
import { onAddressChange } from './on-address-change';
import { sendSignals } from './send-signals';
import { domSettled, pageVisible, whenIdle } from './wait';

/**
 * Reports this page once it is visible, again after client-side navigation and after a return from the back/forward
 * cache. Ends for good when the extension was updated or removed under it.
 */
export function watchPage(): void {
  const stop = new AbortController();
  let round = 0;

  async function look(first: Promise<void>): Promise<void> {
    const mine = ++round;
    await first;
    await pageVisible(stop.signal);
    await whenIdle();
    if (mine !== round || stop.signal.aborted) return;
    const signals = collectSignals(document, location.href);
    if (!(await sendSignals(signals))) return stop.abort();
    // Nothing there yet: a page that its own script is about to fill. Look once more, no oftener.
    if (first === NOW && signals.paragraphs === 0 && signals.headlineLinks < 5)
      await look(domSettled(stop.signal));
  }

  onAddressChange(() => void look(domSettled(stop.signal)), stop.signal);
  window.addEventListener('pageshow', ({ persisted }) => persisted && void look(Promise.resolve()), {
    signal: stop.signal,
  });
  void look(NOW);
}

const NOW = Promise.resolve();

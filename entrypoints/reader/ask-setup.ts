import type { ReaderSetup } from '../../utils/messaging/protocol';
import type { SessionWorld } from './session-world';

/**
 * Asks the background for all that reading needs; at once where the signals can be had at once. Where the browser has no
 * sanitiser of its own, one is brought meanwhile.
 */
export function askSetup({
  ask,
  collectSignals,
  needsPurifier,
  loadPart,
}: Pick<SessionWorld, 'ask' | 'collectSignals' | 'needsPurifier' | 'loadPart'>): Promise<ReaderSetup> {
  const signals = collectSignals();
  const setup =
    signals instanceof Promise
      ? signals.then((known) => ask('getReaderSetup', known))
      : ask('getReaderSetup', signals);
  return needsPurifier() ? Promise.all([setup, loadPart('purifier')]).then(([known]) => known) : setup;
}

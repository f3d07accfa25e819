import type { ReaderSetup } from '../../utils/messaging/protocol';
import type { SessionWorld } from './session-world';

/** Asks the background for all that reading needs; at once where the signals can be had at once. */
export function askSetup({
  ask,
  collectSignals,
}: Pick<SessionWorld, 'ask' | 'collectSignals'>): Promise<ReaderSetup> {
  const signals = collectSignals();
  return signals instanceof Promise
    ? signals.then((known) => ask('getReaderSetup', known))
    : ask('getReaderSetup', signals);
}

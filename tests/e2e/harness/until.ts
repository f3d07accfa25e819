import { setTimeout as delay } from 'node:timers/promises';

const STEP_MS = 50;

/**
 * Asks `probe` again and again until it answers something truthy, and gives that answer.
 * After `patience` (ms) it throws, naming `what` was waited for and the last error, if any.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T>,
  patience = 15_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  let lastError: unknown = null;
  while (performance.now() < end) {
    try {
      const answer = await probe();
      if (answer) return answer as NonNullable<T>;
      lastError = null;
    } catch (error) {
      lastError = error;
    }
    await delay(STEP_MS);
  }
  throw new Error(`Waited in vain for: ${what}`, { cause: lastError });
}

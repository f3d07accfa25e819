import type { PartsBeside } from './scripts-beside';
import type { SessionWorld } from './session-world';

/** What reads the rest of a story and joins its pages; null where it cannot be had, which is reported if it is still `wanted`. */
export function loadJoining(
  world: Pick<SessionWorld, 'loadPart' | 'reportError'>,
  wanted = () => true,
): Promise<PartsBeside['joining'] | null> {
  return world.loadPart('joining').catch((error: unknown) => {
    if (wanted()) world.reportError('load joining', error);
    return null;
  });
}

import type { Store } from '../store';

/** Makes a store as a background sees it that dies at some point. */
export type Mortalise = (store: Store) => Store;

/**
 * Runs `job` again and again, with a background that dies at its first, second, third … use of a store: just before it
 * reaches the store, or just after, when it is done but nobody learns of it; whatever it asks after that comes to
 * nothing. Calls `look` after each death. Ends when `job` outlives it all; answers how many deaths there were.
 */
export async function killEverywhere(
  job: (mortalise: Mortalise) => Promise<unknown>,
  look: () => Promise<void>,
): Promise<number> {
  for (let deaths = 0; ; deaths++) {
    const life = { uses: Math.floor(deaths / 2), dieAfter: deaths % 2 === 1, dead: false };
    await job((store) => mortal(store, life)).catch((error: unknown) => {
      if (!life.dead) throw error;
    });
    if (!life.dead) return deaths;
    await look();
  }
}

interface Life {
  /** How often it may still use a store. */
  uses: number;
  dieAfter: boolean;
  dead: boolean;
}

function mortal(store: Store, life: Life): Store {
  const use =
    (name: 'allDocs' | 'bulkDocs') =>
    async (...args: [never]): Promise<unknown> => {
      const isLast = life.uses-- === 0;
      if (life.dead || (isLast && !life.dieAfter)) return die(life);
      const result: unknown = await Reflect.apply(store[name], store, args);
      return isLast ? die(life) : result;
    };
  return Object.assign(Object.create(store) as Store, {
    allDocs: use('allDocs'),
    bulkDocs: use('bulkDocs'),
  });
}

function die(life: Life): never {
  life.dead = true;
  throw new Error('the background was killed');
}

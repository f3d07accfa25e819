import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import config from '../../wxt.config.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
/** What stands in for which file, by the wall that `WALLS_OFF` names. */
const STAND_INS: Record<string, { of: string; by: string }> = {
  sanitiser: { of: 'utils/extraction/sanitise.ts', by: here('no-sanitiser.ts') },
  'own-sanitiser': { of: 'utils/extraction/own-sanitiser.ts', by: here('no-own-sanitiser.ts') },
  'second-look': { of: 'components/reader/second-look.ts', by: here('no-second-look.ts') },
};
const OFF = (process.env.WALLS_OFF ?? '').split(',').flatMap((wall) => STAND_INS[wall] ?? []);

/** A build for tests/e2e/scenarios/walls.e2e.ts: the extension as it is, but for the walls that are off. */
function withoutWalls(): Plugin {
  return {
    name: 'test:without-walls',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (
        !/\/(?:sanitise|own-sanitiser|second-look)(?:\.ts)?$/.test(source) ||
        OFF.some(({ by }) => by === importer)
      )
        return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return OFF.find(({ of }) => found?.id.endsWith(of))?.by ?? found;
    },
  };
}

const { vite, ...rest } = config;
export default {
  ...rest,
  vite: async (env: Parameters<NonNullable<typeof vite>>[0]) => {
    const own = (await vite?.(env)) ?? {};
    return { ...own, plugins: [withoutWalls(), ...(own.plugins ?? [])] };
  },
};

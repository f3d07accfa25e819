import { parseReading } from './reading-schema';
import { readItem, writeItem } from './sync-store';
import type { ChangeOutcome, ReadingSettings } from './types';
import { inTurn } from './write-queue';

const KEY = 'reading';
/** Version of the stored shape. */
const VERSION = 1;

/** How stories are set and joined, repaired where what is stored is not right. */
export async function readReading(): Promise<ReadingSettings> {
  return parseReading(await readItem(KEY));
}

/** Changes some of the reading settings; sizes are held in their range. Answers with all of them. */
export function setReading(change: Partial<ReadingSettings>): Promise<ChangeOutcome<ReadingSettings>> {
  return inTurn(async () => {
    const value = parseReading({ ...(await readReading()), ...change });
    const written = await writeItem(KEY, { v: VERSION, ...value });
    return written.ok ? { ok: true, value } : written;
  });
}

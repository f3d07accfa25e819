import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const MB = 1024;

/** Memory of all processes that descend from this one, in MB, what they share counted once (Linux: the proportional set size). */
export function memoryOfChildren(): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = /^PPid:\s*(\d+)/m.exec(read(`/proc/${name}/status`))?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const isOurs = (id: number): boolean => {
    const parent = parents.get(id);
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  let kilobytes = 0;
  for (const id of parents.keys())
    if (isOurs(id)) kilobytes += Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);
  return kilobytes / MB;
}

/** The same once it has stopped falling: a browser gives back what it need not keep when it finds the time. */
export async function settledMemory(): Promise<number> {
  const STEP_MS = 1_000;
  const readings = [memoryOfChildren()];
  for (let still = 0; still < 3;) {
    await delay(STEP_MS);
    const now = memoryOfChildren();
    still = now < Math.min(...readings) * 0.99 ? 0 : still + 1;
    readings.push(now);
  }
  return Math.min(...readings);
}

/** Empty for a process that has just gone. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const reported = new Set<string>();

/**
 * Writes an unexpected error to the console, once for each place and message. Nothing leaves the device.
 * `where`: the doing that failed, e.g. `save article`.
 */
export function reportError(where: string, error: unknown): void {
  const key = `${where}: ${error instanceof Error ? error.message : String(error)}`;
  if (reported.has(key)) return;
  reported.add(key);
  console.error(`[bening] ${key}`, error);
}

const reported = new Set<string>();

/**
 * Writes an unexpected error to the console, once for each place and message. Nothing leaves the device.
 * After an update of the extension its old scripts are left behind in pages and can ask nothing: no error, and the popup says it.
 * `where`: the doing that failed, e.g. `save article`.
 */
export function reportError(where: string, error: unknown): void {
  const key = `${where}: ${error instanceof Error ? error.message : String(error)}`;
  if (reported.has(key) || /context invalidated/i.test(key)) return;
  reported.add(key);
  console.error(`[bening] ${key}`, error);
}

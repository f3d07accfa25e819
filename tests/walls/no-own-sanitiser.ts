/** A browser without a sanitiser of its own: stands in for `utils/extraction/own-sanitiser.ts` in a build for tests alone. */
export function ownSanitiser(): null {
  return null;
}

/** The second look switched off: stands in for `components/reader/second-look.ts` in a build for tests alone. */
export function lookAgain(): void {}

export const OWN_CONTROLS = new WeakSet<DocumentFragment>();

/** A frame of 60 a second, less what the browser needs of it. */
const SLICE_MS = 12;

/**
 * Gives a function to be awaited inside long loops: it lets the page draw and hear clicks whenever a slice of work is
 * over, and costs nothing in between.
 */
export function createBreath(): () => Promise<void> | void {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE_MS) return;
    return nextTask().then(() => {
      since = performance.now();
    });
  };
}

/** Resolves in a task of its own. Not by a timer: the browser holds those back in a tab that is not looked at. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

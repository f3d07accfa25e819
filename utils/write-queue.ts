/**
 * Runs jobs one after another, in the order they came, so that a read-change-write is not interleaved with another.
 * A job that fails does not hold up the next.
 */
export function createWriteQueue(): <Result>(job: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job);
    last = result.catch(() => undefined);
    return result;
  };
}

import type { CDPSession } from 'playwright-core';

/**
 * Time on the page's own thread, so that what else the machine does is not counted. (On a machine of two cores shared
 * by seven people, wall-clock medians of one and the same page were 3 to 18 times apart.)
 */
export interface CpuClock {
  /** Evaluates `expression` in the page: CPU time in ms, what any evaluation costs taken off, and its value. */
  time(expression: string): Promise<{ ms: number; value: unknown }>;
}

export async function startCpuClock(session: CDPSession): Promise<CpuClock> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const commands = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'DevToolsCommandDuration')?.value ?? 0) * 1000;
  };
  const raw = async (expression: string): Promise<{ ms: number; value: unknown }> => {
    const before = await commands();
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return { ms: (await commands()) - before, value: result.value };
  };
  const empty: number[] = [];
  for (let round = 0; round < 15; round += 1) empty.push((await raw('0')).ms);
  const cost = empty.sort((a, b) => a - b)[7] ?? 0;
  return {
    async time(expression) {
      const { ms, value } = await raw(expression);
      return { ms: Math.max(0, ms - cost), value };
    },
  };
}

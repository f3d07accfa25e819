import type { CDPSession } from 'playwright-core';

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; lineNumber: number };
  children?: number[];
}

/** Runs `work` under the browser's CPU profiler and returns the functions that took longest, own and total time in ms. */
export async function profile(session: CDPSession, work: () => Promise<unknown>, most = 40): Promise<string> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await work();
  const { profile: taken } = (await session.send('Profiler.stop')) as {
    profile: { nodes: ProfileNode[]; samples: number[]; timeDeltas: number[] };
  };
  const own = new Map<number, number>();
  taken.samples.forEach((id, index) =>
    own.set(id, (own.get(id) ?? 0) + (taken.timeDeltas[index] ?? 0) / 1000),
  );
  const nodes = new Map(taken.nodes.map((node) => [node.id, node]));
  const byName = new Map<string, { own: number; total: number }>();
  const visit = (id: number, open: Set<string>): number => {
    const node = nodes.get(id);
    if (!node) return 0;
    const name = `${node.callFrame.functionName || '(anonymous)'}:${node.callFrame.lineNumber}`;
    const fresh = !open.has(name);
    const inner = new Set(open).add(name);
    const self = own.get(id) ?? 0;
    const total = self + (node.children ?? []).reduce((sum, child) => sum + visit(child, inner), 0);
    const entry = byName.get(name) ?? { own: 0, total: 0 };
    byName.set(name, { own: entry.own + self, total: entry.total + (fresh ? total : 0) });
    return total;
  };
  visit(taken.nodes[0]?.id ?? 0, new Set());
  return [...byName]
    .sort((a, b) => b[1].total - a[1].total)
    .slice(0, most)
    .map(
      ([name, ms]) =>
        `${ms.own.toFixed(1).padStart(9)} own ${ms.total.toFixed(1).padStart(9)} total  ${name}`,
    )
    .join('\n');
}

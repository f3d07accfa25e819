import type { CDPSession } from 'playwright-core';

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; lineNumber: number };
  children?: number[];
}

/** Runs `work` under the browser's CPU profiler and returns the functions that took longest, own and total time in ms. */
export async function profile(
  session: CDPSession,
  work: () => Promise<unknown>,
  most = 150,
): Promise<string> {
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
  const callers = callersOfNative(nodes, own);
  return [...byName]
    .sort((a, b) => b[1].total - a[1].total)
    .slice(0, most)
    .map(
      ([name, ms]) =>
        `${ms.own.toFixed(1).padStart(9)} own ${ms.total.toFixed(1).padStart(9)} total  ${name}`,
    )
    .join('\n')
    .concat('\n\nnative work by caller:\n', callers);
}

/** Who asks the browser for how much: own time of native functions (no source line), by the function that called. */
function callersOfNative(nodes: Map<number, ProfileNode>, own: Map<number, number>): string {
  const sums = new Map<string, number>();
  for (const parent of nodes.values()) {
    for (const id of parent.children ?? []) {
      const child = nodes.get(id);
      if (!child || child.callFrame.lineNumber !== -1) continue;
      const key = `${child.callFrame.functionName} < ${parent.callFrame.functionName}:${parent.callFrame.lineNumber}`;
      sums.set(key, (sums.get(key) ?? 0) + (own.get(id) ?? 0));
    }
  }
  const rows = [...sums].sort((a, b) => b[1] - a[1]).slice(0, 60);
  return rows.map(([name, ms]) => `${ms.toFixed(1).padStart(9)}  ${name}`).join('\n');
}

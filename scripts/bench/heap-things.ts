import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';

/** https://github.com/v8/v8/blob/main/include/v8-profiler.h: a node is so many numbers in a row. */
const snapshotSchema = v.object({
  snapshot: v.object({
    meta: v.object({
      node_fields: v.array(v.string()),
      node_types: v.looseTuple([v.array(v.string())]),
    }),
  }),
  nodes: v.array(v.number()),
});

/** What scripts make and hold; not what the engine keeps to run them faster: compiled code, shapes of objects. */
const MADE_BY_SCRIPTS =
  /^(?:object|closure|array|string|concatenated string|sliced string|regexp|number|symbol|bigint)$/;

/** Bytes of all objects, functions, arrays and strings in a page's heap. */
export async function bytesOfThings(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = v.parse(snapshotSchema, JSON.parse(chunks.join('')));
  const { node_fields: fields, node_types } = snapshot.meta;
  const [types] = node_types;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (MADE_BY_SCRIPTS.test(types[nodes[node + type] ?? -1] ?? '')) bytes += nodes[node + size] ?? 0;
  return bytes;
}

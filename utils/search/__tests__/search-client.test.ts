import { describe, expect, it } from 'vitest';
import { createSearchClient, type WorkerPort } from '../search-client';
import type { Ask, Told } from '../serve-search';
import type { SearchState } from '../types';
import { queryOf } from './fresh-engine';

function fakeWorker() {
  const asked: Ask[] = [];
  const worker: WorkerPort = {
    postMessage: (message) => asked.push(message as Ask),
    terminate: () => {},
    onmessage: null,
    onerror: null,
  };
  const tell = (told: Told) => worker.onmessage?.({ data: told } as MessageEvent);
  const fail = (message: string) => worker.onerror?.({ message } as ErrorEvent);
  return { worker, asked, tell, fail };
}

function startedClient(worker: WorkerPort) {
  const client = createSearchClient(() => worker);
  client.start();
  return client;
}

describe('the search client', () => {
  it('gives each question its own answer, in whatever order they come', async () => {
    const { worker, asked, tell } = fakeWorker();
    const client = startedClient(worker);
    const [first, second] = [client.search(queryOf('a')), client.snippets('b', [])];
    expect(asked.map(({ method }) => method)).toEqual(['search', 'snippets']);
    tell({ number: asked[1]!.number, ok: true, value: 'kedua' });
    tell({ number: asked[0]!.number, ok: false, error: 'rusak' });
    await expect(second).resolves.toBe('kedua');
    await expect(first).rejects.toThrow('rusak');
  });

  it('starts its worker when told, once, and asks then what was asked before', () => {
    const { worker, asked } = fakeWorker();
    let started = 0;
    const client = createSearchClient(() => (started++, worker));
    void client.size();
    expect([started, asked.length]).toEqual([0, 0]);
    client.start();
    client.start();
    expect([started, asked.length]).toEqual([1, 1]);
  });

  it('tells the present state at once and each new one until stopped', () => {
    const { worker, tell } = fakeWorker();
    const client = startedClient(worker);
    const states: SearchState[] = [];
    const stop = client.onState((state) => states.push(state));
    tell({ state: { phase: 'index', done: 1, total: 2 } });
    stop();
    tell({ state: { phase: 'ready' } });
    expect(states.map(({ phase }) => phase)).toEqual(['catalogue', 'index']);
  });

  it('leaves no question open where the worker breaks', async () => {
    const { worker, fail } = fakeWorker();
    const client = startedClient(worker);
    const question = client.size();
    fail('tidak jalan');
    await expect(question).rejects.toThrow('tidak jalan');
    client.onState(({ phase }) => expect(phase).toBe('failed'));
  });
});

import type { Ask, Question, Told } from './serve-search';
import type { SearchClient, SearchState } from './types';

/** The part of a `Worker` that is used. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

/** The library page's end of the search worker. `createWorker` is called when the client is started. */
export function createSearchClient(createWorker: () => WorkerPort): SearchClient {
  let worker: WorkerPort | null = null;
  const early: Ask[] = [];
  const waiting = new Map<number, Waiting>();
  const stateListeners = new Set<(state: SearchState) => void>();
  const changeListeners = new Set<() => void>();
  let state: SearchState = { phase: 'catalogue', done: 0, total: 0 };
  let asked = 0;

  const setState = (now: SearchState) => {
    state = now;
    for (const listener of stateListeners) listener(now);
  };
  const onMessage = ({ data }: MessageEvent<Told>) => {
    if ('state' in data) return setState(data.state);
    if ('changed' in data) return changeListeners.forEach((listener) => listener());
    const question = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.ok) question?.resolve(data.value as never);
    else question?.reject(new Error(data.error));
  };
  const onError = ({ message }: ErrorEvent) => {
    setState({ phase: 'failed' });
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };

  const ask =
    <Method extends keyof Question>(method: Method) =>
    (...args: Parameters<Question[Method]>): ReturnType<Question[Method]> =>
      new Promise<never>((resolve, reject) => {
        const question: Ask = { number: ++asked, method, args };
        waiting.set(question.number, { resolve, reject });
        if (worker) worker.postMessage(question);
        else early.push(question);
      }) as ReturnType<Question[Method]>;

  return {
    start() {
      if (worker) return;
      worker = createWorker();
      worker.onmessage = onMessage;
      worker.onerror = onError;
      for (const question of early.splice(0)) worker.postMessage(question);
    },
    search: ask('search'),
    snippets: ask('snippets'),
    statistics: ask('statistics'),
    size: ask('size'),
    pictures: ask('pictures'),
    onState(listener) {
      stateListeners.add(listener);
      listener(state);
      return () => stateListeners.delete(listener);
    },
    onChange(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    close: () => worker?.terminate(),
  };
}

import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, reply: (reply: unknown) => void) => boolean;

const runtime = { sendMessage: vi.fn(), onMessage: { addListener: vi.fn<(added: Listener) => void>() } };

async function fresh() {
  vi.resetModules();
  vi.clearAllMocks();
  vi.stubGlobal('chrome', { runtime });
  return import('../messenger');
}

/** What a listener replies, after one trip through JSON, as between processes. */
function deliver(message: unknown): Promise<unknown> {
  const [listener] = runtime.onMessage.addListener.mock.calls[0]!;
  return new Promise((resolve) => {
    const later = listener(message, {}, (reply) => resolve(JSON.parse(JSON.stringify(reply))));
    if (!later) resolve(undefined);
  });
}

describe('messenger', () => {
  let messenger: Awaited<ReturnType<typeof fresh>>;
  beforeEach(async () => void (messenger = await fresh()));

  it('carries a question there and its answer back', async () => {
    messenger.onMessage('findSaved', async (data) => ({ id: 'a', asked: data }));
    runtime.sendMessage.mockImplementation(deliver);
    const answer = await messenger.sendMessage('findSaved', { url: 'https://koran.example/1' });
    expect(answer).toEqual({ id: 'a', asked: { url: 'https://koran.example/1' } });
  });

  it('throws at the asker what was thrown at the answerer', async () => {
    messenger.onMessage('setDeleted', () => Promise.reject(new Error('no')));
    runtime.sendMessage.mockImplementation(deliver);
    await expect(messenger.sendMessage('setDeleted', {} as never)).rejects.toThrow('no');
  });

  it('answers a message that returns nothing', async () => {
    messenger.onMessage('setDeleted', async () => undefined);
    runtime.sendMessage.mockImplementation(deliver);
    expect(await messenger.sendMessage('setDeleted', {} as never)).toBeUndefined();
  });

  it('throws where nobody answers, and listens once for all messages', async () => {
    messenger.onMessage('findSaved', async () => null);
    messenger.onMessage('setDeleted', async () => undefined);
    runtime.sendMessage.mockImplementation(deliver);
    await expect(messenger.sendMessage('getReaderSetup', {} as never)).rejects.toThrow('Nobody answers');
    expect(runtime.onMessage.addListener).toHaveBeenCalledOnce();
    expect(await deliver(null)).toBeUndefined();
  });
});

import type { CDPSession, Page } from 'playwright-core';

/** The isolated world in which an extension's content scripts run on a page, as Chromium's debugger shows it. */
export class ExtensionWorld {
  readonly #contexts = new Set<number>();

  private constructor(
    readonly session: CDPSession,
    origin: string,
  ) {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin && context.auxData?.type === 'isolated') this.#contexts.add(context.id);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      this.#contexts.delete(executionContextId),
    );
    session.on('Runtime.executionContextsCleared', () => this.#contexts.clear());
  }

  static async of(page: Page, origin: string): Promise<ExtensionWorld> {
    const world = new ExtensionWorld(await page.context().newCDPSession(page), origin);
    await world.session.send('Runtime.enable');
    return world;
  }

  /** The debugger's handle on an object in that world. */
  async evaluateHandle(expression: string): Promise<string> {
    const contextId = [...this.#contexts].at(-1);
    const { result } = await this.session.send('Runtime.evaluate', { contextId, expression });
    if (!result.objectId) throw new Error(`${expression} is no object there`);
    return result.objectId;
  }

  /** The value (JSON) of an expression in that world; null where the extension runs nothing on the page. */
  async evaluate<R>(expression: string): Promise<R | null> {
    const contextId = [...this.#contexts].at(-1);
    if (contextId === undefined) return null;
    const answer = await this.session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'error in the page');
    return answer.result.value as R;
  }
}

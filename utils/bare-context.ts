/**
 * Stands in for WXT's ContentScriptContext, which announces every content script to the page (a message and an event
 * with our id in it: any site could tell that Bening is there), polls the address and brings the whole polyfill along.
 * `wxt.config.ts` puts it in place; the detector does without a context.
 */
export class ContentScriptContext {}

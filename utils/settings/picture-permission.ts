import { browser } from 'wxt/browser';

/** Pictures lie on hosts of any name, so it is all of them or none; over TLS only. */
const ANY_SITE = { origins: ['https://*/*'] };

/** Asks the reader to let Bening fetch pictures. Must be called in a click on one of our own pages, before anything is waited for. */
export const requestPictures = (): Promise<boolean> => browser.permissions.request(ANY_SITE);

/** Whether the reader lets us; they may take it back in the browser at any time. */
export const mayFetchPictures = (): Promise<boolean> => browser.permissions.contains(ANY_SITE);

/** Gives the permission back. */
export const returnPermission = (): Promise<boolean> => browser.permissions.remove(ANY_SITE);

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { breakWords, joinWords } from '../utils/hyphenation/break-words';
import { keepPart } from './reader/scripts-beside';

/** Injected only for readers who want long words broken. */
export default defineUnlistedScript(() => keepPart('hyphenation', { add: breakWords, remove: joinWords }));

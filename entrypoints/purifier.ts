import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { purify } from '../utils/extraction/purify';
import { keepPart } from './reader/scripts-beside';

/** Injected only into browsers that have no sanitiser of their own (utils/extraction/own-sanitiser.ts). */
export default defineUnlistedScript(() => keepPart('purifier', purify));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectSignals } from '../utils/detection/collect-signals';
import { keepPart } from './reader/scripts-beside';

/** Injected where no detector has left the same: on sites that Bening does not know. */
export default defineUnlistedScript(() => keepPart('signals', collectSignals));

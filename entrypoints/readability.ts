import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readabilityBody } from '../utils/extraction/body/readability-body';
import { keepPart } from './reader/scripts-beside';

/**
 * Injected only where the reader asks for it: 12 KB gzip that most pages never need, as their site, their theme or
 * their densest element says where the story is.
 */
export default defineUnlistedScript(() => keepPart('readability', readabilityBody));

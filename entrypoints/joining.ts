import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readRest } from '../utils/extraction/read-rest';
import { keepPart } from './reader/scripts-beside';
import { saveQuietly } from './reader/save-quietly';
import { StoryJoin } from './reader/story-join';

/**
 * Injected once the text is in sight: reads the rest (whether the story goes on elsewhere above all), and joins its pages. Also injected
 * to save a story without showing it, which takes all of it.
 */
export default defineUnlistedScript(() => keepPart('joining', { StoryJoin, readRest, saveQuietly }));

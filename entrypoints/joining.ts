import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPages } from '../utils/extraction/pages/find-pages';
import { keepPart } from './reader/scripts-beside';
import { StoryJoin } from './reader/story-join';

/** Injected once the text is in sight: finds out whether the story goes on elsewhere, and joins its pages. */
export default defineUnlistedScript(() => keepPart('joining', { StoryJoin, findPages }));

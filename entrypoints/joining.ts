import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepPart } from './reader/scripts-beside';
import { StoryJoin } from './reader/story-join';

/** Injected only where the reader asks for it: most stories have one page. */
export default defineUnlistedScript(() => keepPart('joining', StoryJoin));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepJoining } from './reader/joining-at-hand';
import { StoryJoin } from './reader/story-join';

/** Injected only where the reader asks for it: most stories have one page. */
export default defineUnlistedScript(() => keepJoining(StoryJoin));

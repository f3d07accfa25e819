import type { StoryPages } from '../types';

/** A story on one page; also one of which it is not known yet how it is split. */
export const ONE_PAGE: StoryPages = { current: 1, count: 1, whole: null, pages: [], how: null };

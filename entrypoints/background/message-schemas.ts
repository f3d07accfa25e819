import * as v from 'valibot';

/** Of an article. */
export const articleIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,64}$/));

/** As typed; the library normalises them. */
export const typedTags = v.array(v.pipe(v.string(), v.maxLength(500)));

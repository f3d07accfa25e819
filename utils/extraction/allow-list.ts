/** What a story may be made of, for both sanitisers (own-sanitiser.ts, purify.ts). The second look says it again by itself. */
export const TAGS: readonly string[] = (
  'a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins ' +
  'kbd li mark ol p pre q s samp section small span strong sub sup table tbody td tfoot th thead time tr u ul var'
).split(' ');

export const ATTRIBUTES: readonly string[] =
  'href src alt title width height colspan rowspan datetime dir lang start'.split(' ');

/** What goes with its text: a form's or a frame's words are not the story's. All else leaves its text behind. */
export const GOES_WITH_ITS_TEXT: readonly string[] = (
  'script style noscript template iframe object embed form button select textarea svg math video audio head title noembed ' +
  'noframes plaintext xmp'
).split(' ');

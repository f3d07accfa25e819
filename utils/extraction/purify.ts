import createDOMPurify, { type Config, type WindowLike } from 'dompurify';
import { ATTRIBUTES, GOES_WITH_ITS_TEXT, TAGS } from './allow-list';
import { makeAnew, OWN_CLASS } from './make-anew';

const CONFIG = {
  ALLOWED_TAGS: [...TAGS],
  ALLOWED_ATTR: [...ATTRIBUTES],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|blob:|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/i,
  /** These hold no address, so the pattern above is not for them. */
  ADD_URI_SAFE_ATTR: ['width', 'height', 'colspan', 'rowspan', 'datetime', 'dir', 'lang', 'start'],
  FORBID_CONTENTS: [...GOES_WITH_ITS_TEXT],
  KEEP_CONTENT: true,
  /** Nodes are cleaned where they are: no second document and no second clone. */
  IN_PLACE: true,
} satisfies Config;

type Purifier = ReturnType<typeof createDOMPurify>;
const purifiers = new WeakMap<object, Purifier>();

/** One purifier a window: in the browser there is one, in tests and the command line one a page. */
function purifierOf(view: WindowLike): Purifier {
  let purifier = purifiers.get(view);
  if (!purifier) {
    purifier = createDOMPurify(view);
    // Ours alone, so the configuration is read once and not for each page.
    purifier.setConfig(CONFIG);
    purifiers.set(view, purifier);
  }
  return purifier;
}

/** Of the elements that may stay, those that can hold a shadow tree. */
const HOSTS = 'blockquote, div, h2, h3, h4, h5, h6, p, section, span';

/**
 * DOMPurify with the story's allow-list: cleans what is in `body`, where it stands. For windows without a sanitiser of
 * their own (own-sanitiser.ts): browsers older than Chromium 146 and Firefox 148, tests, the command line.
 */
export function purify(body: HTMLDivElement, view: WindowLike): void {
  // Before DOMPurify, which drops what bears the attribute, with its words.
  makeAnew(body, '[is]');
  purifierOf(view).sanitize(body);
  // A shadow tree that its page calls clonable comes with the clone, and where it is closed nobody can look into it or take
  // it off, DOMPurify neither (3.4.18). A new element has none.
  makeAnew(body, `${HOSTS}, ${OWN_CLASS}`);
}

export type Purify = typeof purify;

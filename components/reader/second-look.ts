/**
 * What a story may be made of, said a second time: the sanitiser (utils/extraction/sanitise.ts) has left nothing else.
 * Should it ever be got round, this is what stands in the popup between its output and the page (docs/security.md).
 */
const MAY_STAND =
  'a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins ' +
  'kbd li mark ol p pre q s samp section small span strong sub sup table tbody td tfoot th thead time tr u ul var';
const MAY_SAY =
  'href src alt title width height colspan rowspan datetime dir lang start rel target loading decoding referrerpolicy';
const MAY_LEAD_TO = /^(?:https?:|mailto:|blob:|data:image\/)/i;
const names = new Set(MAY_STAND.split(' '));
const attributes = new Set(MAY_SAY.split(' '));

/** Stories that were looked at before controls of our own came into them (components/library/show-pictures.ts). */
export const OWN_CONTROLS = new WeakSet<DocumentFragment>();

/** Takes out of an inert story what may not be in one. Before it is imported: that is when pictures begin to load. */
export function lookAgain(story: DocumentFragment): void {
  if (OWN_CONTROLS.has(story)) return;
  // A form's own `remove` may be one of its fields.
  const range = story.ownerDocument.createRange();
  for (const element of story.querySelectorAll('*')) {
    if (
      !names.has(element.localName) ||
      !element.namespaceURI?.endsWith('xhtml') ||
      // Of a class of the page's, whose code would run in the popup: `is`, or what is kept of it without the attribute.
      element.hasAttribute('is') ||
      !element.matches(':defined')
    ) {
      range.selectNode(element);
      range.deleteContents();
    } else
      for (const { name, value } of [...element.attributes])
        if (!attributes.has(name) || ((name === 'href' || name === 'src') && !MAY_LEAD_TO.test(value)))
          element.removeAttribute(name);
  }
}

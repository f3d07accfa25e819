/**
 * What can hide a property of a form or of the document behind an element's name: `form.parentNode` is an `<input
 * name=parentNode>` where there is one, and a walk up the tree never ends
 * (https://html.spec.whatwg.org/multipage/forms.html#the-form-element, "LegacyOverrideBuiltIns").
 */
const NAMED = 'form [name], form [id], [form][name], [form][id]';
const NAMED_ON_DOCUMENT =
  'img[name], form[name], iframe[name], embed[name], object[name], object[id], img[id], form[id]';

/**
 * The document itself, or where the names of its elements hide what reading it needs, a copy without those names.
 * Works with the prototypes' own methods, for those of the document may be hidden too.
 */
export function unclobbered(document: Document): Document {
  const own = methodsOf(document);
  const hides = own.find(document, NAMED).some((element) => own.hidesOfForm(element));
  const hidesMore = own.find(document, NAMED_ON_DOCUMENT).some((element) => own.hidesOfDocument(element));
  if (!hides && !hidesMore) return document;
  const copy = own.copy(document);
  for (const element of own.find(copy, `${NAMED}, ${NAMED_ON_DOCUMENT}`)) {
    if (own.hidesOfForm(element) || own.hidesOfDocument(element)) own.unname(element);
  }
  return copy;
}

function methodsOf(document: Document) {
  const prototype = Object.getPrototypeOf(document) as Document;
  const { querySelectorAll, createElementNS, cloneNode } = prototype;
  // An element of no language has the properties that all elements have, and nobody's name hides them.
  const plain = Reflect.apply(createElementNS, document, ['urn:bening', 'plain']) as Element;
  const names = (element: Element): string[] =>
    ['name', 'id'].flatMap(
      (name) => (Reflect.apply(plain.getAttribute, element, [name]) as string | null) ?? [],
    );
  return {
    find: (root: Document, selector: string): Element[] => [
      ...(Reflect.apply(querySelectorAll, root, [selector]) as NodeListOf<Element>),
    ],
    copy: (root: Document): Document => Reflect.apply(cloneNode, root, [true]) as Document,
    hidesOfForm: (element: Element): boolean => names(element).some((name) => name in plain),
    hidesOfDocument: (element: Element): boolean => names(element).some((name) => name in prototype),
    unname: (element: Element): void => {
      for (const name of ['name', 'id']) Reflect.apply(plain.removeAttribute, element, [name]);
    },
  };
}

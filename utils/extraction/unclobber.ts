/**
 * What can hide a property of a form or of the document behind an element's name: `form.parentNode` is an `<input
 * name=parentNode>` where there is one, and a walk up the tree never ends
 * (https://html.spec.whatwg.org/multipage/forms.html#the-form-element, "LegacyOverrideBuiltIns").
 */
const IN_FORM = '[name], [id]';
/** Asked for one by one: browsers find elements by name at once, and try each of a list on every element. */
const NAMED_ON_DOCUMENT = ['form', 'object', '[name]:not(meta, input)'];

/**
 * The document itself, or where the names of its elements hide what reading it needs, a copy without those names.
 * Works with the prototypes' own methods, for those of the document may be hidden too.
 */
export function unclobbered(document: Document): Document {
  const own = methodsOf(document);
  if (hiding(document, own).length === 0) return document;
  const copy = own.copy(document);
  for (const element of hiding(copy, own)) own.unname(element);
  return copy;
}

/** The elements whose names hide a property. */
function hiding(document: Document, own: ReturnType<typeof methodsOf>): Element[] {
  const forms = own.find(document, 'form');
  const controls = forms.flatMap((form) => own.findIn(form, IN_FORM));
  if (forms.length > 0) controls.push(...own.find(document, '[form]'));
  const onDocument = NAMED_ON_DOCUMENT.flatMap((selector) => own.find(document, selector));
  return [...controls.filter(own.hidesOfForm), ...onDocument.filter(own.hidesOfDocument)];
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
    findIn: (root: Element, selector: string): Element[] => [
      ...(Reflect.apply(plain.querySelectorAll, root, [selector]) as NodeListOf<Element>),
    ],
    copy: (root: Document): Document => Reflect.apply(cloneNode, root, [true]) as Document,
    hidesOfForm: (element: Element): boolean => names(element).some((name) => name in plain),
    hidesOfDocument: (element: Element): boolean => names(element).some((name) => name in prototype),
    unname: (element: Element): void => {
      for (const name of ['name', 'id']) Reflect.apply(plain.removeAttribute, element, [name]);
    },
  };
}

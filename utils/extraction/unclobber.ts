import { importTree } from './import-tree';

/**
 * The document itself, or where the names of its elements hide what reading it needs, a copy without those names.
 *
 * A form and a document answer to the names of elements before their own properties: `form.parentNode` is an `<input
 * name=parentNode>` where there is one, and a walk up the tree never ends
 * (https://html.spec.whatwg.org/multipage/forms.html#the-form-element, "LegacyOverrideBuiltIns"). What a name hides
 * shows as a property of the object's own: a document is asked for these, since its elements are many; a form's are few,
 * and it walks over all of them for each name it is asked for. Works with the prototypes' own methods, for those of the
 * document may be hidden too.
 */
export function unclobbered(document: Document): Document {
  const own = methodsOf(document);
  if (!own.isClobbered(document)) return document;
  const copy = own.copy(document);
  for (const element of own.find(copy, NAMED)) if (own.hides(element)) own.unname(element);
  return copy;
}

/** What can bear a name that hides a property of a form or of the document. */
const NAMED = '[id], [name]:not(meta)';

type Methods = ReturnType<typeof makeMethods>;
const made = new WeakMap<object, Methods>();

function methodsOf(document: Document): Methods {
  const prototype = Object.getPrototypeOf(document) as Document;
  let methods = made.get(prototype);
  if (!methods) made.set(prototype, (methods = makeMethods(document, prototype)));
  return methods;
}

function makeMethods(document: Document, prototype: Document) {
  const { querySelectorAll, createElementNS, cloneNode } = prototype;
  const element = (namespace: string, name: string) =>
    Reflect.apply(createElementNS, document, [namespace, name]) as Element;
  // An element of no language has the properties that all elements have, and nobody's name hides them.
  const plain = element('urn:bening', 'plain');
  const properties = propertiesOf(prototype);
  const find = (root: Document, selector: string): Element[] => [
    ...(Reflect.apply(querySelectorAll, root, [selector]) as NodeListOf<Element>),
  ];
  const findIn = (root: Element, selector: string): Element[] => [
    ...(Reflect.apply(plain.querySelectorAll, root, [selector]) as NodeListOf<Element>),
  ];
  const namesOf = (named: Element): string[] =>
    ['name', 'id'].flatMap(
      (name) => (Reflect.apply(plain.getAttribute, named, [name]) as string | null) ?? [],
    );
  return {
    find,
    isClobbered: (root: Document): boolean => {
      if (properties.some((name) => Object.hasOwn(root, name))) return true;
      const forms = find(root, 'form');
      const controls = forms.flatMap((form) => findIn(form, '[name], [id]'));
      if (forms.length > 0) controls.push(...find(root, '[form]'));
      return controls.some((control) => namesOf(control).some((name) => name in plain));
    },
    copy: (root: Document): Document => {
      const copy = Reflect.apply(cloneNode, root, [false]) as Document;
      for (const page of find(root, ':root'))
        Reflect.apply(plain.appendChild, copy, [importTree(copy, page)]);
      return copy;
    },
    hides: (named: Element): boolean => namesOf(named).some((name) => name in plain || name in prototype),
    unname: (named: Element): void => {
      for (const name of ['name', 'id']) Reflect.apply(plain.removeAttribute, named, [name]);
    },
  };
}

/** The names that an object's prototypes have for it; what stands on every object is asked of none. */
function propertiesOf(object: object): string[] {
  const names: string[] = [];
  for (const name in object) names.push(name);
  return names;
}

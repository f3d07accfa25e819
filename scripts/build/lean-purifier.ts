import type { Plugin } from 'vite';

/**
 * DOMPurify's own allow-lists of tags (`html$1`) and attributes, which it falls back on where a caller names none. Ours
 * always names its own (utils/extraction/sanitise.ts); the lists of SVG and MathML *tags*, by which it tells namespaces
 * apart, stay.
 */
const DEFAULTS = ['html$1', 'html', 'svg', 'mathMl', 'xml'];

/** DOMPurify's source with those lists empty; throws where it does not find each of them once. */
export function withoutDefaults(source: string): string {
  return DEFAULTS.reduce((code, name) => {
    const list = new RegExp(`const ${name.replace('$', '\\$')} = freeze\\(\\[[^\\]]*\\]\\)`, 'g');
    if (code.match(list)?.length !== 1)
      throw new Error(`DOMPurify has changed: look at its list "${name}" again`);
    return code.replace(list, () => `const ${name} = freeze([])`);
  }, source);
}

/** Leaves those lists out of the build, 2 KB gzip of `reader.js`: nobody ever asks for them. */
export function leanPurifier(): Plugin {
  return {
    name: 'bening:lean-purifier',
    apply: 'build',
    transform: (code, id) => (/\/dompurify\/dist\/purify\.es\.mjs$/.test(id) ? withoutDefaults(code) : null),
  };
}

import ts from 'typescript';
import type { SourceFile } from './source-files';

/** What a pure layer may not reach for: the browser's extension API, the network, storage, the clock, chance. */
const IMPURE = new Set(
  (
    'browser chrome fetch XMLHttpRequest WebSocket EventSource navigator localStorage sessionStorage indexedDB caches ' +
    'setTimeout setInterval requestAnimationFrame requestIdleCallback queueMicrotask performance crypto process'
  ).split(' '),
);

/** Uses of impure globals in a file: `path:line name`. */
export function impurities({ path, syntax }: SourceFile): string[] {
  const found: string[] = [];
  const report = (node: ts.Node, what: string): void => {
    found.push(`${path}:${syntax.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && IMPURE.has(node.text) && isUse(node)) report(node, node.text);
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      report(node, 'new Date()');
    if (ts.isPropertyAccessExpression(node) && /^(?:Date\.now|Math\.random)$/.test(node.getText()))
      report(node, node.getText());
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return found;
}

/** A name of a property, a parameter or a field is no use of the global. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return /^(?:globalThis|window|self)$/.test(parent.expression.getText());
  const declares =
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isParameter(parent)) &&
    parent.name === node;
  return !declares && !ts.isBindingElement(parent) && !ts.isImportSpecifier(parent);
}

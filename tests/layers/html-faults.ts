import ts from 'typescript';
import type { SourceFile } from './source-files';

/** The one file that may turn strings into HTML. */
export const HTML_MAKER = 'utils/extraction/sanitise.ts';

const PROPERTIES = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML']);
const CALLS = new Set([
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'setHTML',
  'parseFromString',
  'parseHTMLUnsafe',
  'write',
  'writeln',
]);

/** Places where a string would become HTML: `path:line what`. Reading `innerHTML` is none. */
export function htmlFaults({ path, syntax }: SourceFile): string[] {
  if (path === HTML_MAKER) return [];
  const found: string[] = [];
  const report = (node: ts.Node, what: string): void => {
    found.push(`${path}:${syntax.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
      const name = memberName(node.left);
      if (name && PROPERTIES.has(name)) report(node, `${name} =`);
    }
    if (ts.isCallExpression(node)) {
      const name = memberName(node.expression);
      const isWrite = name === 'write' || name === 'writeln';
      if (name && CALLS.has(name) && (!isWrite || /\bdocument\.\w+$/i.test(node.expression.getText())))
        report(node, `${name}()`);
      const first = node.arguments[0];
      if (name === 'setAttribute' && first && ts.isStringLiteralLike(first) && first.text === 'srcdoc')
        report(node, 'srcdoc attribute');
    }
    if ((ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && PROPERTIES.has(node.name.getText()))
      report(node, node.name.getText());
    if (ts.isImportDeclaration(node) && /^['"]dompurify['"]$/.test(node.moduleSpecifier.getText()))
      report(node, 'dompurify');
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return found;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function memberName(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return node.argumentExpression.text;
  return null;
}

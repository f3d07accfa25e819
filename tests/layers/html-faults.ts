import ts from 'typescript';
import type { SourceFile } from './source-files';

/** The one file that may turn strings into HTML. */
export const HTML_MAKER = 'utils/extraction/sanitise.ts';
/** The one other file that may use DOMPurify: on nodes. */
export const PURIFIER = 'utils/extraction/purify.ts';

/** What turns a string into HTML, by any name it is called: it may not even be mentioned. */
const MAKERS =
  /^(?:insertAdjacentHTML|createContextualFragment|setHTML(?:Unsafe)?|parseHTML(?:Unsafe)?|parseFromString|DOMParser|XSLTProcessor|dangerouslySetInnerHTML|srcdoc|insertHTML|dompurify)$/i;
/** These may be read, not written. */
const MARKUP = /^(?:inner|outer)HTML$/;
/** Streams are written to as documents are; these names are ours. */
const STREAMS = /^(?:writer|stream)$/;

/** Places where a string would become HTML: `path:line what`. Reading `innerHTML` is none. */
export function htmlFaults({ path, syntax }: SourceFile): string[] {
  if (path === HTML_MAKER) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = nameOf(node);
    const isAllowed = path === PURIFIER && what === 'dompurify';
    if (what !== null && !isAllowed && isFault(node, what)) {
      found.push(`${path}:${syntax.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return found;
}

function nameOf(node: ts.Node): string | null {
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : null;
}

function isFault(node: ts.Node, name: string): boolean {
  const { parent } = node;
  // A type that names a member of the window makes nothing.
  if (MAKERS.test(name)) return !ts.isLiteralTypeNode(parent);
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  if (MARKUP.test(name)) return !isMember || isWritten(parent);
  return (
    isMember && /^write(?:ln)?$/.test(name) && isCalled(parent) && !STREAMS.test(parent.expression.getText())
  );
}

const isCalled = (node: ts.Node) => ts.isCallExpression(node.parent) && node.parent.expression === node;

/** Does it stand on the left of an assignment, as a whole or within a pattern? */
function isWritten(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return parent.left === node && isAssignment(parent.operatorToken.kind);
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === node;
  const isWithin =
    ts.isArrayLiteralExpression(parent) ||
    ts.isObjectLiteralExpression(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isSpreadAssignment(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isAsExpression(parent) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === node);
  return isWithin && isWritten(parent);
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

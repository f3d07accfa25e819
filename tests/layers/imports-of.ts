import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files';

export interface Import {
  /** A path from the project's root without extension (`utils/sites/generic`), or a package's name. */
  target: string;
  /** Does it lie in the project? */
  own: boolean;
  /** Only types: gone once compiled. */
  typeOnly: boolean;
}

/** What a file imports and re-exports, `import()` with a literal and `import('x').Type` included. */
export function importsOf({ path, syntax }: SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const own = specifier.text.startsWith('.');
    const joined = own ? posix.join(posix.dirname(path), specifier.text) : specifier.text;
    imports.push({ target: joined.replace(/\.tsx?$/, ''), own, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return imports;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

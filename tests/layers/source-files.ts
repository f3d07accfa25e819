import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** One source file, by its path from the project's root (`utils/extraction/index.ts`). */
export interface SourceFile {
  path: string;
  syntax: ts.SourceFile;
}

export function parseSource(path: string, text: string): SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, syntax: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) };
}

/** What ships: every *.ts and *.tsx below `folders`, tests and declarations left out. */
export function shippedSources(root: string, folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => !/__(?:tests|mocks)__/.test(path))
      .sort()
      .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8'))),
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One file naming another. Paths are from the project's root; `to` is undefined where the name is computed. */
export interface Import {
  from: string;
  to: string | undefined;
  /** Only types come over, so nothing of it is left when the program runs. */
  typeOnly: boolean;
  /** It is loaded when it is needed, and not with the file. */
  later: boolean;
}

const root = path.join(import.meta.dirname, '../..');

/** Every import among the project's own files that a file of `folder` makes, packages left out. */
export function importsOf(folder: string): Import[] {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.[cm]?[jt]sx?$/.test(file));
  return files.flatMap((file) => {
    const from = path.posix.join(folder, file.split(path.sep).join('/'));
    return importsIn(from, readFileSync(path.join(root, from), 'utf8'));
  });
}

export function importsIn(from: string, text: string): Import[] {
  const imports: Import[] = [];
  const add = (name: ts.Node | undefined, typeOnly: boolean, later = false) => {
    if (name === undefined || !ts.isStringLiteralLike(name)) imports.push({ from, to: undefined, typeOnly, later });
    else if (name.text.startsWith('.')) imports.push({ from, to: path.posix.join(path.posix.dirname(from), name.text), typeOnly, later });
  };
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false, true);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true));
  return imports;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false; // imported for what it does
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.length > 0 && names.elements.every((name) => name.isTypeOnly)
  );
}

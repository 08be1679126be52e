import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildASTSchema, concatAST, type DocumentNode, type GraphQLSchema, parse, Source } from 'graphql';

const root = path.join(import.meta.dirname, '..');

/** The documents of a folder, each knowing its file's name. */
export function readDocuments(folder: string): DocumentNode[] {
  const files = readdirSync(path.join(root, folder)).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => parse(new Source(readFileSync(path.join(root, folder, file), 'utf8'), `${folder}/${file}`)));
}

/** The schema that they define together. Throws when it is not a valid one. */
export const schemaOf = (documents: readonly DocumentNode[]): GraphQLSchema => buildASTSchema(concatAST(documents));

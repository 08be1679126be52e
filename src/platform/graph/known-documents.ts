import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';

/** Operations that clients may name by hash instead of sending their text. */
export type KnownDocuments = ReadonlyMap<string, string>;

/**
 * Reads the consumers' documents. The hash is taken over one operation, from its keyword to its closing brace, byte for
 * byte: `sha256:<hex>`.
 */
export function readKnownDocuments(folder: URL): KnownDocuments {
  const known = new Map<string, string>();
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    for (const definition of parse(text).definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${name}: a known document holds operations only`);
      const operation = text.slice(definition.loc!.start, definition.loc!.end);
      known.set(documentId(operation), operation);
    }
  }
  return known;
}

/** Ids of documents, by the names of their operations. */
export type KnownOperations = ReadonlyMap<string, string>;

export function operationsOf(known: KnownDocuments): KnownOperations {
  const named = [...known].map(([id, text]): [string, string] => {
    const [definition] = parse(text).definitions;
    return [(definition as OperationDefinitionNode).name!.value, id];
  });
  if (new Set(named.map(([name]) => name)).size < named.length) throw new Error('Two known documents have the same name.');
  return new Map(named);
}

export const documentId = (operation: string): string => `sha256:${createHash('sha256').update(operation).digest('hex')}`;

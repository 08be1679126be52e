import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type DocumentNode,
  GraphQLSchema,
  isAbstractType,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
  specifiedDirectives,
} from 'graphql';
import { buildSchema, type NonEmptyArray, type PubSub } from 'type-graphql';
import { objectTypes, typeNameOf } from './generated/schema.ts';
import type { Rights } from './platform/rights/audience.ts';
import { pointless, unsaid } from './platform/rights/check-rights.ts';
import { resolveDirectly } from './platform/graph/resolve-directly.ts';
import { enforceRights } from './platform/rights/enforce-rights.ts';
import { StartRefused } from './start-refused.ts';

type Resolvers = readonly (new () => object)[];

/** Asked for by type-graphql wherever there is a subscription; ours bring their own source of events, and use no topics. */
export const noTopics: PubSub = {
  publish: () => {},
  subscribe: (topic) => {
    throw new Error(`nothing is published under the topic "${topic}"`);
  },
};

/**
 * The schema that is served. A test holds it to be the SDL, letter by letter. There is none while the table of rights leaves
 * a place of the graph unsaid, or speaks of one that does not exist.
 */
export async function createSchema(resolvers: Resolvers, said?: Rights): Promise<GraphQLSchema> {
  const table = said ?? (await import('./rights.ts')).rights; // it brings the management side along, which not every node has
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: objectTypes,
    validate: false,
    skipCheck: true, // that it is valid, the same test holds once; asking it about itself would take a third of the start
    disableInferringDefaultValues: true,
    pubSub: noTopics,
  });
  // type-graphql makes these asynchronous, which compiled execution cannot wait for
  for (const type of Object.values(schema.getTypeMap())) if (isAbstractType(type)) type.resolveType = typeNameOf as never;
  const wrong = [...unsaid(schema, table), ...pointless(schemaOfSdl(), table)];
  if (wrong.length > 0) throw new StartRefused(wrong);
  resolveDirectly(schema);
  enforceRights(schema, table);
  return schema;
}

/** The single definition of the graph, as it lies in schema/. */
export function readSdl(folder = new URL('../schema/', import.meta.url)): DocumentNode {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return {
    kind: Kind.DOCUMENT,
    definitions: files.sort().flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')).definitions),
  };
}

export const schemaOfSdl = (): GraphQLSchema => buildASTSchema(readSdl());

/**
 * One text for one schema, whatever the order of its parts. Directives of our own are left out: the program reads them in
 * the SDL, and clients have no use for them.
 */
export const canonicalSdl = (schema: GraphQLSchema): string =>
  printSchema(lexicographicSortSchema(new GraphQLSchema({ ...schema.toConfig(), directives: specifiedDirectives })));

import {
  type DocumentNode,
  buildASTSchema,
  GraphQLSchema,
  isAbstractType,
  isNonNullType,
  isObjectType,
  isScalarType,
  specifiedDirectives,
} from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { objectTypes, typeNameOf } from './generated/schema.ts';
import { noTopics } from './graph.ts';
import { spokenFault } from './platform/graph/faults.ts';
import { resolveDirectly } from './platform/graph/resolve-directly.ts';
import type { Asker, Rights } from './platform/rights/audience.ts';
import { audienceOf, pointless } from './platform/rights/check-rights.ts';
import { publicRights } from './rights-in-public.ts';
import { StartRefused } from './start-refused.ts';

type Resolvers = readonly (new () => object)[];

/**
 * The graph of a node that serves what is public and nothing else: the whole SDL, and of the program what answers for the
 * public side. Nothing of the management side is loaded for it. A field that the public side's rights do not name says that
 * it is served elsewhere, so that a new one has to be let in by name here as well.
 */
export async function createPublicSchema(sdl: DocumentNode, resolvers: Resolvers, table: Rights = publicRights): Promise<GraphQLSchema> {
  const built = buildASTSchema(sdl, { assumeValid: true });
  const schema = new GraphQLSchema({ ...built.toConfig(), directives: specifiedDirectives, assumeValid: true });
  const wrong = [...pointless(schema, table), ...gated(table)];
  if (wrong.length > 0) throw new StartRefused(wrong);
  const answering = await schemaOf(resolvers, table);
  for (const [name, type] of Object.entries(schema.getTypeMap())) {
    const same = answering.getType(name);
    if (isAbstractType(type)) type.resolveType = typeNameOf as never;
    if (isScalarType(type) && isScalarType(same)) {
      const { serialize, parseValue, parseLiteral } = same;
      Object.assign(type, { serialize, parseValue, parseLiteral });
    }
    if (!isObjectType(type) || name.startsWith('__')) continue;
    const known = isObjectType(same) ? same.getFields() : {};
    for (const field of Object.values(type.getFields())) {
      const { resolve, subscribe } = known[field.name] ?? {};
      if (!audienceOf(table, name, field.name)) field.resolve = isEmptyHere(schema, name, field.type) ? () => null : elsewhere;
      else Object.assign(field, { resolve, subscribe });
    }
  }
  return schema;
}

/** The public side's types as type-graphql makes them, for what they answer with. */
async function schemaOf(resolvers: Resolvers, table: Rights): Promise<GraphQLSchema> {
  const types = new Set(Object.keys(table).map((key) => key.split('.')[0]!));
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: objectTypes.filter(({ name }) => types.has(name)),
    ...{ validate: false, skipCheck: true, disableInferringDefaultValues: true, pubSub: noTopics },
  });
  resolveDirectly(schema);
  return schema;
}

/** `viewer`, and whatever else a query may answer with nothing, is nothing here: nobody is signed in. */
const isEmptyHere = (schema: GraphQLSchema, type: string, of: unknown): boolean =>
  type === schema.getQueryType()?.name && !isNonNullType(of as never);

const elsewhere = (_row: unknown, _args: unknown, { language }: Asker): never => {
  throw spokenFault('SERVED_ELSEWHERE', language);
};

/** What is public is decided without asking who asks; an entry that would need to is none of the public side's. */
const gated = (table: Rights): string[] =>
  Object.entries(table).flatMap(([key, { gate, name }]) => (gate ? [`The public side cannot ask for "${name}" at ${key}: it knows nobody.`] : []));

import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { spokenFault } from '../../platform/graph/faults.ts';
import type { Language } from '../../platform/language.ts';
import type { HeldKey, Principal } from '../identity/index.ts';
import { keyReach, type Reach } from './key-reach.ts';

interface Bearer {
  principal: Principal;
  language: Language;
}
type Resolver = GraphQLFieldResolver<unknown, Bearer, Record<string, unknown>>;

/** Whether a key reaches a field with these arguments. */
export const reaches = (key: HeldKey, reach: Reach | undefined, args: Record<string, unknown>): boolean =>
  reach !== undefined &&
  reach.scopes.some((scope) => key.scopes.includes(scope)) &&
  (key.editions === null || reach.edition === undefined || key.editions.includes(args[reach.edition] as number));

/**
 * Puts a guard before every field of the types that keys are held to, and hands the schema back. It stands at the field,
 * not at the request: a document can be written in many ways, but it gets at data through fields only.
 */
export function keepKeysToTheirReach(schema: GraphQLSchema): GraphQLSchema {
  for (const [typeName, fields] of Object.entries(keyReach)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`keys are held to the type ${typeName}, which is none of the graph's`);
    const known = type.getFields();
    const strange = Object.keys(fields).find((name) => !known[name]);
    if (strange) throw new Error(`keys are let in to ${typeName}.${strange}, which is no field of the graph`);
    for (const field of Object.values(known)) {
      const guarded =
        (inner: Resolver): Resolver =>
        (source, args, context, info) => {
          const { principal, language } = context;
          if (principal.kind === 'key' && !reaches(principal.key, fields[field.name], args)) throw spokenFault('OUT_OF_SCOPE', language);
          return inner(source, args, context, info);
        };
      field.resolve = guarded((field.resolve ?? defaultFieldResolver) as Resolver) as typeof field.resolve;
      if (field.subscribe) field.subscribe = guarded(field.subscribe as Resolver) as typeof field.subscribe;
    }
  }
  return schema;
}

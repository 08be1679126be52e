import { getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { type Audience, everyone, type Rights } from './audience.ts';

// A key of the table is one of
//   Type.field            a field; a mutation and a subscription are fields of their types
//   Type.*                each field of the type that is not said by itself
//   Type.field(argument)  an argument that names something, or widens what is seen
//   Input.field           the same inside an input
//   GET /path             a route

/** Arguments that only say how something is told: how much of a list, in which language, how large. */
const manners = new Set(['first', 'after', 'locale', 'locales', 'width']);
/** Names a try, not a thing. */
const namesNothing = 'idempotencyKey';

/** Puts tables together; a place that two of them speak of is a mistake. */
export function gatherRights(...tables: Rights[]): Rights {
  const gathered: Record<string, Audience> = {};
  for (const [key, audience] of tables.flatMap((table) => Object.entries(table))) {
    if (key in gathered) throw new Error(`The rights of "${key}" are said twice: ${gathered[key]!.name}, and ${audience.name}.`);
    gathered[key] = audience;
  }
  return gathered;
}

export const audienceOf = (rights: Rights, type: string, field: string): Audience | undefined => rights[`${type}.${field}`] ?? rights[`${type}.*`];

/** The schema's own fields, GraphQL's introspection left out. */
export const fieldsOf = (schema: GraphQLSchema): [type: string, field: GraphQLField<unknown, unknown>][] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    !type.name.startsWith('__') && (isObjectType(type) || isInterfaceType(type))
      ? Object.values(type.getFields()).map((field) => [type.name, field] as [string, typeof field])
      : [],
  );

/** What an argument names by an entry of its own: itself, or fields of its input. Empty where it goes with its field. */
export function namesIn(type: string, field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): string[] {
  const input = getNamedType(argument.type);
  if (isInputObjectType(input)) return inputNames(input.name, Object.values(input.getFields()));
  return manners.has(argument.name) ? [] : [`${type}.${field.name}(${argument.name})`];
}

const inputNames = (input: string, fields: { name: string; type: GraphQLArgument['type'] }[], seen: readonly string[] = []): string[] =>
  fields.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) return seen.includes(named.name) ? [] : inputNames(named.name, Object.values(named.getFields()), [...seen, input]);
    const namesSomething = /^editions?$/.test(name) || (named.name === 'ID' && name !== namesNothing);
    return namesSomething ? [`${input}.${name}`] : [];
  });

/** Everything that the table has to say of a schema. */
export function placesOf(schema: GraphQLSchema, rights: Rights): string[] {
  const places = fieldsOf(schema).flatMap(([type, field]) => {
    const isPublic = audienceOf(rights, type, field.name) === everyone;
    return [`${type}.${field.name}`, ...(isPublic ? [] : field.args.flatMap((argument) => namesIn(type, field, argument)))];
  });
  return [...new Set(places)];
}

/** Who may, at a place that `placesOf` names. */
export function audienceAt(rights: Rights, place: string): Audience | undefined {
  const [, type, field] = /^(\w+)\.(\w+)$/.exec(place) ?? [];
  return rights[place] ?? (type && field ? audienceOf(rights, type, field) : undefined);
}

/** A sentence for each place of the schema that the table says nothing of. */
export const unsaid = (schema: GraphQLSchema, rights: Rights): string[] =>
  placesOf(schema, rights)
    .filter((place) => audienceAt(rights, place) === undefined)
    .map((place) => `Nobody has said who may use ${place}: add it to the rights table of its module (src/**/*-rights.ts).`);

/** A sentence for each entry that names what the schema does not have. Routes are not the schema's: see `routesUnsaid`. */
export function pointless(schema: GraphQLSchema, rights: Rights): string[] {
  const known = new Set(fieldsOf(schema).flatMap(([type, field]) => [`${type}.*`, `${type}.${field.name}`, ...argumentKeys(type, field)]));
  for (const type of Object.values(schema.getTypeMap()))
    if (isInputObjectType(type)) for (const field of Object.keys(type.getFields())) known.add(`${type.name}.${field}`);
  return Object.keys(rights)
    .filter((key) => !isRoute(key) && !known.has(key))
    .map((key) => `The rights table speaks of ${key}, which does not exist: take the entry out, or mend its name.`);
}

const argumentKeys = (type: string, field: GraphQLField<unknown, unknown>) => field.args.map(({ name }) => `${type}.${field.name}(${name})`);

export const isRoute = (key: string): boolean => key.includes(' /');

/** The same for routes, as `METHOD /path`. */
export function routesUnsaid(served: readonly string[], rights: Rights): string[] {
  return served
    .filter((route) => !(route in rights))
    .map((route) => `Nobody has said who may use ${route}: add it to the rights table of its module (src/**/*-rights.ts).`);
}

export const routesPointless = (served: readonly string[], rights: Rights): string[] =>
  Object.keys(rights)
    .filter((key) => isRoute(key) && !served.includes(key))
    .map((key) => `The rights table speaks of ${key}, which is not served: take the entry out, or mend its address.`);

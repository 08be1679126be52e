import { type GraphQLArgument, type GraphQLField, type GraphQLSchema, isInputObjectType, isNonNullType, isObjectType, getNamedType } from 'graphql';
import { problems, type Refusal } from '../graph/refusal.ts';
import type { Asker, Rights } from './audience.ts';
import { audienceOf, namesIn } from './check-rights.ts';

type Resolve = NonNullable<GraphQLField<unknown, unknown>['resolve']>;
type Values = Record<string, unknown>;

/**
 * Puts a gate before each field that the table does not leave to everyone, so that whoever is refused by who they are alone
 * reaches no resolver. A field for everyone stays exactly as it was: reading what is public costs nothing more.
 */
export function enforceRights(schema: GraphQLSchema, rights: Rights): void {
  const { mutation, subscription } = { mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() };
  // a payload is the answer to a mutation that has a gate of its own, and also carries that gate's refusal
  const payloads = new Set(Object.values(mutation?.getFields() ?? {}).map((field) => getNamedType(field.type).name));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || payloads.has(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      const refusalOf = gateOf(rights, type.name, field);
      if (!refusalOf) continue;
      const answer = type === mutation ? asPayload : asNothing(`${type.name}.${field.name}`, isNonNullType(field.type));
      if (type === subscription) field.subscribe = guarded(refusalOf, answer, field.subscribe!);
      else field.resolve = guarded(refusalOf, answer, field.resolve ?? ((row) => (row as Values)[field.name]));
    }
  }
}

const guarded =
  (refusalOf: (asker: Asker, values: Values) => Refusal | undefined, answer: typeof asPayload, resolve: Resolve): Resolve =>
  (row, values: Values, asker, info) => {
    const refusal = refusalOf(asker as Asker, values);
    return refusal ? answer(refusal, asker as Asker) : (resolve(row, values, asker, info) as unknown);
  };

/** A mutation's refusal is data. */
const asPayload = (refusal: Refusal, { language }: Asker): unknown => ({ problems: problems([refusal], language) });

/** What is not theirs to see is not there. Where it has to be, somebody was let in too far: an incident, never an answer. */
const asNothing = (place: string, isRequired: boolean) => (): unknown => {
  if (isRequired) throw new Error(`${place} was reached by somebody whom the rights table refuses`);
  return null;
};

/** All gates of a field: its own, those of the arguments that were given, and of what their inputs name. */
function gateOf(rights: Rights, type: string, field: GraphQLField<unknown, unknown>) {
  const own = audienceOf(rights, type, field.name)?.gate;
  const given = field.args.flatMap((argument) =>
    namesIn(type, field, argument).flatMap((key) => {
      const gate = rights[key]?.gate;
      return gate && gate !== own ? [{ gate, isGiven: isGiven(argument, key) }] : [];
    }),
  );
  if (!own && given.length === 0) return undefined;
  return (asker: Asker, values: Values): Refusal | undefined => {
    const refusal = own?.refusal(asker as never);
    if (refusal) return refusal;
    for (const { gate, isGiven } of given) {
      const refusal = isGiven(values) ? gate.refusal(asker as never) : undefined;
      if (refusal) return refusal;
    }
    return undefined;
  };
}

/** An input's own fields are looked at; what lies deeper in it counts as given. */
function isGiven(argument: GraphQLArgument, key: string): (values: Values) => boolean {
  const input = getNamedType(argument.type);
  if (!isInputObjectType(input)) return (values) => isThere(values[argument.name]);
  const [of, name] = key.split('.') as [string, string];
  if (of !== input.name) return (values) => isThere(values[argument.name]);
  return (values) => isThere((values[argument.name] as Values | null | undefined)?.[name]);
}

const isThere = (value: unknown): boolean => value !== null && value !== undefined;

import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { SchemaWalk } from './schema-walk.ts';

/** What may break a statement, a path, a header, a template, a page, a text or a number. */
export const hostileTexts = [
  `' or 1=1; drop table people; --`,
  `%' escape '\\`,
  `"; select pg_sleep(30); --`,
  `$1 $$ \\x27`,
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  'file:///etc/passwd',
  '\r\nset-cookie: a=b\r\n\r\n<html>',
  '${process.env}{{7*7}}<%= 7 * 7 %>#{7*7}',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  '\u202eabc\u2066',
  '\u200b\ufeff\u00ad',
  'e\u0301'.repeat(50),
  'a'.repeat(5_000),
  '案'.repeat(3_000),
  '((((((((((a+)+)+)+)+)+)+)+)+)+)$',
  '__proto__',
  'constructor',
  '%s%n%d',
  '=cmd|’ /C calc’!A0',
  '1e999',
  'NaN',
  '-1',
  '99999999999999999999999999',
  '2026-02-30',
  '+275760-09-13T00:00:00.001Z',
  'zh-Hans-x-'.padEnd(300, 'a-'),
  '00000000-0000-0000-0000-000000000000',
  '',
] as const;

/** Values of every kind, for places of every kind. */
const otherKinds: readonly unknown[] = [null, true, -1, 0, 2 ** 31, 2 ** 53, 1e308, 0.5, [], [[]], ['a', 1], {}, { __typename: 'Query' }];

/** One place with one or several values in it. */
export interface HostileQuestion {
  /** `Type.field(argument.path)`. */
  place: string;
  document: string;
  variables: Record<string, unknown>;
}

/** How much is asked. */
export interface Effort {
  /** Texts that are asked in one request. */
  together: number;
  /** Values, of those that are asked one by one, for each place; the next place has the next ones. */
  each: number;
}

/** A value that fits, wherever one is needed beside the hostile one. */
export type Fitting = (name: string, type: string) => unknown;

/**
 * Every place that takes something from a client: each argument of every field that can be reached, at every depth of its
 * input, each with every hostile value. Texts that any string takes are asked together, under names of their own, unless the
 * first that is refused would take the answers of all others with it.
 */
export class HostileWalk {
  readonly #schema: GraphQLSchema;
  readonly #fitting: Fitting;
  readonly #effort: Effort;
  #next = 0;

  constructor(schema: GraphQLSchema, fitting: Fitting, effort: Effort) {
    this.#schema = schema;
    this.#fitting = fitting;
    this.#effort = effort;
  }

  *questions(): Generator<HostileQuestion> {
    const walk = new SchemaWalk(
      this.#schema,
      { ids: [], idsForActs: { always: [], inTurn: [], oneIn: 1 }, byName: {}, byType: {}, good: {} },
      new Set(),
    );
    for (const [type, [way]] of walk.ways()) {
      const wrap = (inner: string) =>
        way!.reduceRight((text, { field, on }) => {
          const isOpen = !isObjectType(getNamedType(field.type));
          return `${field.name}${this.#needed(field)} { ${isOpen ? `... on ${on} { ${text} }` : text} }`;
        }, inner);
      for (const field of fieldsOf(this.#schema, type)) yield* this.#ask('query', type, field, wrap);
    }
    for (const field of fieldsOf(this.#schema, 'Mutation')) yield* this.#ask('mutation', 'Mutation', field, (inner) => inner);
  }

  *#ask(operation: string, type: string, field: Field, wrap: (inner: string) => string): Generator<HostileQuestion> {
    const answers = getNamedType(field.type);
    const hasProblems = isObjectType(answers) && 'problems' in answers.getFields();
    const below = isLeafType(answers) ? '' : ` { __typename${hasProblems ? ' problems { code message path }' : ''} }`;
    for (const argument of field.args) {
      for (const path of leavesOf(argument.type)) {
        const place = `${type}.${field.name}(${[argument.name, ...path].join('.')})`;
        const leaf = getNamedType(leafAt(argument.type, path));
        const others = field.args.filter((one) => one !== argument && isRequiredArgument(one));
        const beside = others.map((one) => `, ${one.name}: ${this.#literal(one.name, one.type)}`).join('');
        const takesTexts = leaf.name === 'String' || leaf.name === 'ID';
        const together = operation === 'query' && isNonNullType(field.type) ? 1 : this.#effort.together;
        const groups: unknown[][] = takesTexts
          ? [...chunked(hostileTexts, together), ...this.#some(otherKinds)]
          : this.#some([...hostileTexts, ...otherKinds]);
        for (const values of groups) {
          const names = values.map((_, i) => `v${i}`);
          const declared = names.map((name) => `$${name}: ${String(argument.type)}`).join(', ');
          const asked = names.map((name) => wrap(`${name}: ${field.name}(${argument.name}: $${name}${beside})${below}`));
          yield {
            place,
            document: `${operation} (${declared}) { ${operation === 'mutation' ? asked.join(' ') : (merged(wrap, asked) ?? asked.join(' '))} }`,
            variables: Object.fromEntries(values.map((value, i) => [names[i]!, this.#input(argument.type, path, value)])),
          };
        }
      }
    }
  }

  /** The next few, each asked by itself. */
  #some(values: readonly unknown[]): unknown[][] {
    const count = Math.min(this.#effort.each, values.length);
    return Array.from({ length: count }, () => [values[this.#next++ % values.length]]);
  }

  #needed({ args }: Field): string {
    const given = args.filter(isRequiredArgument).map((one) => `${one.name}: ${this.#literal(one.name, one.type)}`);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #literal(name: string, type: GraphQLInputType): string {
    const named = getNamedType(type);
    const value = isEnumType(named) ? named.getValues()[0]!.name : JSON.stringify(this.#fitting(name, named.name));
    return isListType(getNullableType(type)) ? `[${value}]` : value;
  }

  /** An input with everything in it, so that the hostile value is what it fails for. */
  #input(type: GraphQLInputType, path: readonly string[] | null, value: unknown, name = ''): unknown {
    const named = getNamedType(type);
    const wrapped = (one: unknown) => (isListType(getNullableType(type)) && !Array.isArray(one) ? [one] : one);
    if (path?.length === 0) return wrapped(value);
    if (isEnumType(named)) return wrapped(named.getValues()[0]!.name);
    if (!isInputObjectType(named)) return wrapped(this.#fitting(name, named.name));
    const fields = Object.values(named.getFields());
    const isOneOf = named.isOneOf;
    return wrapped(
      Object.fromEntries(
        fields
          .filter((field) => (isOneOf ? field.name === (path?.[0] ?? fields[0]!.name) : true))
          .map((field) => [field.name, this.#input(field.type, field.name === path?.[0] ? path.slice(1) : null, value, field.name)]),
      ),
    );
  }
}

type Field = GraphQLField<unknown, unknown>;
function fieldsOf(schema: GraphQLSchema, name: string): Field[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

/** Ways that are the same are written once, with all that is asked at their end. */
function merged(wrap: (inner: string) => string, asked: readonly string[]): string | undefined {
  const [before, after] = wrap('\u0001').split('\u0001');
  if (asked.some((one) => !one.startsWith(before!) || !one.endsWith(after!))) return undefined;
  return `${before}${asked.map((one) => one.slice(before!.length, one.length - after!.length)).join(' ')}${after}`;
}

/** Paths to every leaf of an input; the whole of it is a place as well. */
function leavesOf(type: GraphQLInputType): string[][] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [[]];
  return Object.values(named.getFields()).flatMap((field) => leavesOf(field.type).map((path) => [field.name, ...path]));
}

function leafAt(type: GraphQLInputType, path: readonly string[]): GraphQLInputType {
  const named = getNamedType(type);
  return path.length === 0 || !isInputObjectType(named) ? type : leafAt(named.getFields()[path[0]!]!.type, path.slice(1));
}

const chunked = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

let keys = 0;
/** Fits wherever only the form of a value counts. */
export const plainlyFitting: Fitting = (name, type) => {
  if (name === 'idempotencyKey') return `hostile-${++keys}-00000000`;
  if (name === 'edition' || name === 'year') return 2030;
  if (type === 'Locale' && (name === 'to' || name === 'targetLocale')) return 'fr'; // of a pair, which is of two
  return type in ordinary ? ordinary[type] : '01900000-0000-7000-8000-000000000000';
};
const ordinary: Record<string, unknown> = {
  ...{ Int: 1, Float: 1, Boolean: true, Locale: 'en', Date: '2020-01-01', DateTime: '2030-03-01T00:00:00Z', Upload: null },
};

import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

/** Values to ask with. Everything that somebody outside could have guessed, overheard, or been given. */
export interface Pool {
  ids: unknown[];
  /** Those that acts are tried with: some by every act, and of the others one in so many, each act in its turn. */
  idsForActs: { always: unknown[]; inTurn: unknown[]; oneIn: number };
  /** By the name of the argument; for those without, by the name of the type. */
  byName: Record<string, unknown[]>;
  byType: Record<string, unknown[]>;
  /** What leads somewhere: by `Type.field.argument`, then by the argument's name, then by the type's. */
  good: Record<string, unknown>;
}

/** One question that a walk asks, of a place in the graph. */
export interface Question {
  /** What is tried here: `Type.field(argument)`, or `Type.field` where there is none. */
  place: string;
  /** The names under which the field's answer lies, from the data's root on. */
  at: string[];
  document: string;
  variables: Record<string, unknown>;
}

interface Step {
  type: string;
  field: GraphQLField<unknown, unknown>;
  /** The type on which the next step stands. */
  on: string;
}

type Fields = ReturnType<typeof fieldsOf>;
const fieldsOf = (type: GraphQLNamedType | undefined) => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []);

/** The objects that a type may turn out to be. */
const objectsOf = (schema: GraphQLSchema, type: GraphQLNamedType): string[] =>
  isObjectType(type) ? [type.name] : isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];

/** Places that are not walked, and why. */
type Except = ReadonlySet<string>;

/** Every argument of every field that can be reached from the query's root, and every id in a mutation's input. */
export class SchemaWalk {
  readonly #schema: GraphQLSchema;
  readonly #pool: Pool;
  readonly #except: Except;
  #acts = 0;
  #turns = 0;

  constructor(schema: GraphQLSchema, pool: Pool, except: Except) {
    this.#schema = schema;
    this.#pool = pool;
    this.#except = except;
  }

  /** Every way that leads to a type, from each of the roots' fields the shortest. */
  ways(): Map<string, Step[][]> {
    const ways = new Map<string, Step[][]>([['Query', [[]]]]);
    for (const root of fieldsOf(this.#schema.getQueryType()!)) {
      const seen = new Set<string>();
      let front: Step[][] = objectsOf(this.#schema, getNamedType(root.type)).map((on) => [{ type: 'Query', field: root, on }]);
      while (front.length > 0) {
        const next: Step[][] = [];
        for (const way of front) {
          const { on } = way.at(-1)!;
          if (seen.has(on)) continue;
          seen.add(on);
          ways.set(on, [...(ways.get(on) ?? []), way]);
          for (const field of fieldsOf(this.#schema.getType(on))) {
            for (const to of objectsOf(this.#schema, getNamedType(field.type))) next.push([...way, { type: on, field, on: to }]);
          }
        }
        front = next;
      }
    }
    return ways;
  }

  /** Every place that a question can be asked of. */
  places(): string[] {
    const places: string[] = [];
    for (const type of this.ways().keys()) {
      for (const field of fieldsOf(this.#schema.getType(type))) places.push(...placesOf(type, field));
    }
    for (const field of fieldsOf(this.#schema.getMutationType()!)) places.push(...this.#inputPlaces(field));
    return [...new Set(places)].filter((place) => !this.#except.has(place));
  }

  *questions(): Generator<Question> {
    for (const [type, ways] of this.ways()) {
      for (const field of fieldsOf(this.#schema.getType(type))) {
        if (field.args.length === 0 && type !== 'Query') continue; // asked for wherever its object is
        for (const way of ways.slice(0, 4)) yield* this.#ask(type, field, way, way === ways[0]);
      }
    }
    for (const field of fieldsOf(this.#schema.getMutationType()!)) yield* this.#act(field);
  }

  *#ask(type: string, field: GraphQLField<unknown, unknown>, way: Step[], isShortest: boolean): Generator<Question> {
    if (field.args.length === 0) {
      yield this.#question(`${type}.${field.name}`, way, field, undefined, {});
      return;
    }
    for (const argument of field.args) {
      const place = `${type}.${field.name}(${argument.name})`;
      // the nearest way is walked with every value, the others with one: what decides lies at the field, not on the way
      const values = this.#values(argument.name, argument.type);
      for (const value of isShortest ? values : values.slice(0, 1)) {
        yield this.#question(place, way, field, argument, { value });
        // a hidden thing may show only where two of them meet
        const beside = type === 'Query' && field.args.find(({ name }) => name !== argument.name && (name === 'edition' || name === 'year'));
        if (isShortest && beside) yield this.#question(place, way, field, argument, { value }, { [beside.name]: 2030 });
      }
    }
  }

  #question(
    place: string,
    way: Step[],
    field: GraphQLField<unknown, unknown>,
    argument: GraphQLArgument | undefined,
    { value }: { value?: unknown },
    beside: Record<string, unknown> = {},
  ): Question {
    const owner = way.at(-1)?.on ?? 'Query';
    const given = field.args
      .filter((one) => one !== argument && (isRequiredArgument(one) || one.name in beside))
      .map((one) => `${one.name}: ${literal(one.name in beside ? beside[one.name] : this.#good(owner, field, one), one.type)}`);
    if (argument) given.push(`${argument.name}: $value`);
    const inner = `answer: ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${this.#selection(field.type, way.length > 1 ? 1 : 3)}`;
    const body = way.reduceRight((text, step) => {
      const args = step.field.args
        .filter(isRequiredArgument)
        .map((one) => `${one.name}: ${literal(this.#good(step.type, step.field, one), one.type)}`);
      const isOpen = !isObjectType(getNamedType(step.field.type));
      return `${step.field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} { ${isOpen ? `... on ${step.on} { ${text} }` : text} }`;
    }, inner);
    return {
      place,
      at: [...way.map((step) => step.field.name), 'answer'],
      document: argument ? `query ($value: ${String(argument.type)}) { ${body} }` : `{ ${body} }`,
      variables: argument ? { value } : {},
    };
  }

  /** Tries a mutation with each id, in the place of each id. */
  *#act(field: GraphQLField<unknown, unknown>): Generator<Question> {
    const places = this.#inputPlaces(field).filter((place) => !this.#except.has(place));
    const [argument] = field.args;
    const { always, inTurn, oneIn } = this.#pool.idsForActs;
    for (const place of places) {
      const turn = this.#turns++;
      const ids = [...always, ...inTurn.filter((_, i) => (i + turn) % oneIn === 0)];
      const path = place.slice(`Mutation.${field.name}(`.length, -1).split('.').slice(1);
      for (const value of this.#values(path.at(-1)!, leafAt(argument!.type, path), ids)) {
        yield {
          place,
          at: ['answer'],
          document: `mutation ($input: ${String(argument!.type)}) { answer: ${field.name}(input: $input)${this.#selection(field.type, 2)} }`,
          variables: { input: this.#input(argument!.type, path, value) },
        };
      }
    }
  }

  #inputPlaces(field: GraphQLField<unknown, unknown>): string[] {
    const [argument] = field.args;
    if (!argument) return [];
    return namesIn(argument.type).map((path) => `Mutation.${field.name}(${['input', ...path].join('.')})`);
  }

  /** An input with a value at a path, and something fitting wherever there has to be something. */
  #input(type: GraphQLInputType, path: readonly string[], value: unknown): unknown {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return path.length === 0 ? value : undefined;
    const input: Record<string, unknown> = {};
    for (const one of Object.values(named.getFields())) {
      if (one.name === path[0]) input[one.name] = this.#input(one.type, path.slice(1), value);
      else if (one.name === 'idempotencyKey') input[one.name] = `walk-${++this.#acts}-00000000`;
      else if (isRequiredInputField(one)) input[one.name] = this.#fitting(one.name, one.type);
    }
    return isListType(getNullableType(type)) ? [input] : input;
  }

  #fitting(name: string, type: GraphQLInputType): unknown {
    if (isListType(getNullableType(type))) return [];
    const named = getNamedType(type);
    if (isInputObjectType(named)) return this.#input(named, [], undefined);
    if (isEnumType(named)) return named.getValues()[0]!.name;
    return name in this.#pool.good ? this.#pool.good[name] : this.#pool.good[named.name];
  }

  #good(type: string, field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): unknown {
    const { good } = this.#pool;
    const named = getNamedType(argument.type);
    for (const key of [`${type}.${field.name}.${argument.name}`, argument.name, named.name]) if (key in good) return good[key];
    return isEnumType(named) ? named.getValues()[0]!.name : undefined;
  }

  #values(name: string, type: GraphQLInputType, ids = this.#pool.ids): unknown[] {
    const named = getNamedType(type);
    const { byName, byType } = this.#pool;
    const values =
      byName[name] ??
      (isEnumType(named) ? [...named.getValues().map((one) => one.name), 'NONSENSE'] : named.name === 'ID' ? ids : (byType[named.name] ?? [null]));
    const isList = isListType(getNullableType(type));
    return isList ? [...values.map((one) => [one]), []] : values;
  }

  /** Everything below a type, so deep, each field that needs an argument with one that leads somewhere. */
  #selection(type: GraphQLOutputType, depth: number, above: readonly string[] = []): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    const parts = ['__typename'];
    const fields = (of: GraphQLNamedType): string[] =>
      (fieldsOf(of) as Fields).flatMap((field) => {
        const below = getNamedType(field.type);
        // a page is no step of its own
        const isPage = /(Connection|Edge)$/.test(of.name);
        if (!isLeafType(below) && (above.includes(below.name) || (depth <= 0 && !isPage))) return [];
        const args = field.args
          .filter((one) => isRequiredArgument(one) || one.name === 'first')
          .map((one) => `${one.name}: ${literal(this.#good(of.name, field, one), one.type)}`);
        const selection = this.#selection(field.type, isPage ? depth : depth - 1, [...above, of.name]);
        return selection.endsWith('{ }') ? [] : [`${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${selection}`];
      });
    if (isObjectType(named)) parts.push(...fields(named));
    else
      for (const one of this.#schema.getPossibleTypes(named as never))
        parts.push(
          `... on ${one.name} { ${leavesOf(one)
            .map((name) => `${one.name}_${name}: ${name}`)
            .join(' ')} }`,
        );
    return ` { ${parts.join(' ')} }`;
  }
}

const leavesOf = (type: GraphQLNamedType): string[] =>
  (fieldsOf(type) as Fields).filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument)).map(({ name }) => name);

const placesOf = (type: string, field: GraphQLField<unknown, unknown>): string[] =>
  field.args.length > 0 ? field.args.map(({ name }) => `${type}.${field.name}(${name})`) : type === 'Query' ? [`${type}.${field.name}`] : [];

/** Paths of whatever names something inside an input: ids, years, slugs, keys of fields. */
function namesIn(type: GraphQLInputType, path: readonly string[] = []): string[][] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (isInputObjectType(below)) return namesIn(field.type, [...path, field.name]);
    const names =
      field.name !== 'idempotencyKey' &&
      (below.name === 'ID' || ['edition', 'slug', 'contentHash', 'order', 'expectedSequence'].includes(field.name));
    return names ? [[...path, field.name]] : [];
  });
}

function leafAt(type: GraphQLInputType, path: readonly string[]): GraphQLInputType {
  const named = getNamedType(type);
  return path.length === 0 || !isInputObjectType(named) ? type : leafAt(named.getFields()[path[0]!]!.type, path.slice(1));
}

/** A value as it is written in a document. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (isListType(getNullableType(type)) && !Array.isArray(value)) return `[${literal(value, getNamedType(type))}]`;
  return isEnumType(getNamedType(type)) ? String(value) : JSON.stringify(value);
}

import {
  type DocumentNode,
  getNamedType,
  getOperationRootType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Data = Record<string, unknown>;

/** Values for arguments that a field cannot do without, or that the walk wants to give, by `Type.field`. */
export type Arguments = Readonly<Record<string, string>>;

const always: Record<string, string> = { locale: 'locale: "en"', locales: 'locales: ["en"]' };

/** Selects all that a type has, and all that hangs on it. A type is not entered within itself. Where types meet, fields go by other names. */
export function everythingOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  given: Arguments = {},
  within: readonly string[] = [],
  prefix = '',
): string {
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type).map((one) => `... on ${one.name} ${everythingOf(schema, one, given, within, `${one.name}_`)}`);
    return `{ __typename ${possible.join(' ')} }`;
  }
  const fields = Object.values((type as GraphQLObjectType).getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    const place = `${type.name}.${field.name}`;
    if (given[place] === 'left out' || within.includes(of.name)) return [];
    const needed = field.args.filter((argument) => argument.name in always).map((argument) => always[argument.name]!);
    // what cannot be asked without a value is left out where none is given: nobody has been there then, and the last test says so
    if (!given[place] && field.args.some((argument) => isRequiredArgument(argument) && !(argument.name in always))) return [];
    const values = given[place] ? [given[place]] : needed;
    const call = `${prefix ? `${prefix}${field.name}: ` : ''}${field.name}${values.length > 0 ? `(${values.join(', ')})` : ''}`;
    return [isLeafType(of) ? call : `${call} ${everythingOf(schema, of, given, [...within, type.name])}`];
  });
  return `{ ${isInterfaceType(type) ? '' : '__typename '}${fields.join(' ')} }`;
}

/** Notes who has asked for which place of the graph, and who was answered. */
export class Walk {
  readonly asked = new Map<string, Set<string>>();
  readonly answered = new Map<string, Set<string>>();
  readonly #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  note(role: string, document: DocumentNode, data: Data | null | undefined): void {
    const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)!;
    const root = getOperationRootType(this.#schema, operation);
    this.#asks(role, root, operation.selectionSet);
    if (data) this.#reads(role, root, operation.selectionSet, data);
  }

  #asks(role: string, type: GraphQLNamedType, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        this.#asks(role, this.#schema.getType(selection.typeCondition!.name.value)!, selection.selectionSet);
      else if (selection.kind === Kind.FIELD && isObjectType(type) && selection.name.value !== '__typename') {
        const field = type.getFields()[selection.name.value]!;
        add(this.asked, role, `${type.name}.${field.name}`);
        if (selection.selectionSet) this.#asks(role, getNamedType(field.type), selection.selectionSet);
      }
    }
  }

  #reads(role: string, type: GraphQLNamedType, { selections }: SelectionSetNode, data: Data): void {
    const refused = Array.isArray(data.problems) && data.problems.length > 0;
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition!.name.value;
        if (data.__typename === condition) this.#reads(role, this.#schema.getType(condition)!, selection.selectionSet, data);
      } else if (selection.kind === Kind.FIELD && isObjectType(type) && selection.name.value !== '__typename') {
        const field = type.getFields()[selection.name.value]!;
        const value = data[(selection.alias ?? selection.name).value];
        const isObject = Boolean(selection.selectionSet);
        const read = () =>
          [value].flat().forEach((one) => one !== null && this.#reads(role, getNamedType(field.type), selection.selectionSet!, one as Data));
        // what would be an object and is not there, was not answered
        if (value === undefined || (isObject && value === null)) continue;
        // a refused payload answers with its problems only
        if (refused && field.name === 'problems') read();
        if (refused && (!isObject || field.name === 'problems')) continue;
        if (type === this.#schema.getMutationType() && isRefused(value)) {
          read(); // it may still show something
          continue;
        }
        add(this.answered, role, `${type.name}.${field.name}`);
        if (isObject) read();
      }
    }
  }
}

export const isRefused = (payload: unknown): boolean => {
  const problems = (payload as { problems?: unknown[] } | null)?.problems;
  return Array.isArray(problems) && problems.length > 0;
};

function add(to: Map<string, Set<string>>, role: string, place: string): void {
  const places = to.get(role) ?? new Set();
  to.set(role, places.add(place));
}

import { type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, Kind, type TypeNode, valueFromASTUntyped } from 'graphql';

/** What a field costs, read once from the SDL. */
export interface FieldWeight {
  /** Its named type. */
  type: string;
  /** What it costs once, whatever it answers. */
  own: number;
  /** What its arguments cost where they are given. */
  arguments: ReadonlyMap<string, number>;
  /** How long the list is that it answers; null where it answers one thing. */
  size: ListSize | null;
  /** Whether its parent's field says how long it is, as a connection's field does of `edges`. */
  isSizedByParent: boolean;
}

export interface ListSize {
  assumed: number;
  by: readonly string[];
  /** Defaults of the slicing arguments. */
  defaults: ReadonlyMap<string, unknown>;
  most: number;
  /** Lists of the type below that have this length. */
  fields: readonly string[];
}

export interface Weights {
  /** By type and field. */
  field(type: string, name: string): FieldWeight | undefined;
  /** What each object of a type costs. */
  object(type: string): number;
  /** The root types' names, by operation. */
  root(operation: string): string;
}

const unsaidLength = 10;
const mutationWeight = 10;

/** Reads `@cost` and `@listSize`. */
export function readWeights(sdl: DocumentNode): Weights {
  const fields = new Map<string, Map<string, FieldWeight>>();
  const objects = new Map<string, number>();
  const sized = new Set<string>();

  for (const definition of sdl.definitions) {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_EXTENSION: {
        const type = definition.name.value;
        const said = weightOf(definition.directives);
        objects.set(type, said ?? objects.get(type) ?? 1);
        const own = fields.get(type) ?? new Map<string, FieldWeight>();
        fields.set(type, own);
        for (const field of definition.fields ?? []) {
          const weight = readField(type, field);
          own.set(field.name.value, weight);
          for (const name of weight.size?.fields ?? []) sized.add(`${weight.type}.${name}`);
        }
        break;
      }
      case Kind.UNION_TYPE_DEFINITION:
        objects.set(definition.name.value, 1);
        break;
      default: // leaves and inputs cost nothing
    }
  }
  for (const [type, own] of fields) for (const [name, weight] of own) weight.isSizedByParent = sized.has(`${type}.${name}`);
  return {
    field: (type, name) => fields.get(type)?.get(name),
    object: (type) => objects.get(type) ?? 0,
    root: (operation) => operation.charAt(0).toUpperCase() + operation.slice(1),
  };
}

function readField(type: string, field: FieldDefinitionNode): FieldWeight {
  const said = argumentsOf(field.directives, 'listSize');
  const isList = holdsList(field.type);
  const by = (said.slicingArguments as string[] | undefined) ?? [];
  const defaults = (field.arguments ?? []).filter(({ defaultValue }) => defaultValue);
  return {
    type: nameOf(field.type),
    own: weightOf(field.directives) ?? (type === 'Mutation' ? mutationWeight : 0),
    arguments: new Map((field.arguments ?? []).map(({ name, directives }) => [name.value, weightOf(directives) ?? 0])),
    size:
      isList || by.length > 0
        ? {
            assumed: (said.assumedSize as number | undefined) ?? unsaidLength,
            by,
            defaults: new Map(defaults.map(({ name, defaultValue }) => [name.value, valueFromASTUntyped(defaultValue!)])),
            most: (said.most as number | undefined) ?? 100,
            fields: (said.sizedFields as string[] | undefined) ?? [],
          }
        : null,
    isSizedByParent: false,
  };
}

const weightOf = (directives: readonly ConstDirectiveNode[] | undefined) => argumentsOf(directives, 'cost').weight as number | undefined;

const argumentsOf = (directives: readonly ConstDirectiveNode[] | undefined, name: string): Record<string, unknown> =>
  Object.fromEntries(
    (directives?.find((directive) => directive.name.value === name)?.arguments ?? []).map((argument) => [
      argument.name.value,
      valueFromASTUntyped(argument.value),
    ]),
  );

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));
const holdsList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE);

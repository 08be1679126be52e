import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Record<string, unknown>;

/** What a request selects below one field of the root, so that a resolver there can read all of it at once and nothing else. */
export interface Selection {
  /** Whether the field is selected anywhere below: `Case.cover`. */
  has(field: `${string}.${string}`): boolean;
  /** The fields of a type that are selected anywhere below. */
  fieldsOf(type: string): string[];
  /** The arguments of each place where the field is selected. */
  argumentsOf(field: `${string}.${string}`): Variables[];
  /** What `make` comes to, once for a document: it may look at fields, but not at their arguments. The key is the asker's own. */
  once<T>(key: string, make: () => T): T;
}

/** By the root field's name; several fields of one name count as one. */
export type Selected = (rootField: string) => Selection;

interface Place {
  node: FieldNode;
  definition: GraphQLField<unknown, unknown>;
}
type Places = ReadonlyMap<string, readonly Place[]>;

/** Reads an operation once; what depends on variables is decided with each request. */
export function selectionsOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): (variables: Variables) => Selected {
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));
  const root = schema.getRootType(operation.operation)!;
  const read = (variables: Variables | undefined) => placesByRoot(schema, fragments, root, operation.selectionSet, variables);
  const whole = read(undefined);
  return (variables) => {
    const places = whole ?? read(variables)!;
    const known = new Map<string, Selection>();
    return (rootField) => {
      let selection = known.get(rootField);
      if (!selection) known.set(rootField, (selection = selectionOf(places.get(rootField) ?? new Map(), variables)));
      return selection;
    };
  };
}

const made = new WeakMap<Places, Map<string, unknown>>();

function selectionOf(places: Places, variables: Variables): Selection {
  const given = new Map<string, Variables[]>();
  return {
    once<T>(key: string, make: () => T): T {
      let known = made.get(places);
      if (!known) made.set(places, (known = new Map()));
      if (!known.has(key)) known.set(key, make());
      return known.get(key) as T;
    },
    has: (field) => places.has(field),
    fieldsOf: (type) => [...places.keys()].filter((field) => field.startsWith(`${type}.`)).map((field) => field.slice(type.length + 1)),
    argumentsOf(field) {
      let known = given.get(field);
      if (!known) given.set(field, (known = (places.get(field) ?? []).map(({ node, definition }) => getArgumentValues(definition, node, variables))));
      return known;
    },
  };
}

/** Null without variables where some are needed to know what is selected. */
function placesByRoot(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  root: GraphQLNamedType,
  selectionSet: SelectionSetNode,
  variables: Variables | undefined,
): ReadonlyMap<string, Places> | null {
  const byRoot = new Map<string, Map<string, Place[]>>();
  let depends = false;
  walk(root, selectionSet, (field) => {
    if (!byRoot.has(field)) byRoot.set(field, new Map());
    return byRoot.get(field)!;
  });
  return depends && !variables ? null : byRoot;

  function walk(type: GraphQLNamedType, { selections }: SelectionSetNode, placesOf: (field: string) => Map<string, Place[]>): void {
    for (const node of selections) {
      if (!isIncluded(node.directives ?? [])) continue;
      if (node.kind !== Kind.FIELD) {
        const of = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        if (of) walk(of.typeCondition ? schema.getType(of.typeCondition.name.value)! : type, of.selectionSet, placesOf);
        continue;
      }
      const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
      if (!definition) continue; // __typename
      const places = placesOf(node.name.value);
      const key = `${type.name}.${node.name.value}`;
      const same = places.get(key);
      if (same) same.push({ node, definition });
      else places.set(key, [{ node, definition }]);
      if (node.selectionSet) walk(getNamedType(definition.type), node.selectionSet, () => places);
    }
  }

  function isIncluded(directives: readonly DirectiveNode[]): boolean {
    if (directives.length === 0) return true;
    if (!variables) {
      depends = true;
      return true;
    }
    const skip = getDirectiveValues(GraphQLSkipDirective, { directives }, variables)?.if === true;
    return !skip && getDirectiveValues(GraphQLIncludeDirective, { directives }, variables)?.if !== false;
  }
}

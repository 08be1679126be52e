import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { FieldWeight, ListSize, Weights } from './read-weights.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * The schema about itself has no SDL. It does not change, is walked in memory, and graphql-js bounds how often it recurs.
 * All of it is walked in one go, during which nobody else is served: no request gets it ten times.
 */
const introspection: Readonly<Record<string, number>> = { __schema: 2_000, __type: 50 };

/** What a selection costs: once, and for each item of the lists whose length the field above says. */
interface Sum {
  once: number;
  each: number;
}

/**
 * What an operation costs before it runs: an upper bound of what its weights say, with its variables and defaults. Takes
 * time linear in the document: a fragment is priced once, however often it is spread. Nothing is assumed to be valid, for
 * validation comes later and takes longer.
 *
 * @param worst prices slicing arguments that are variables at the largest length that is served
 */
export function priceOf(weights: Weights, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables, worst = false): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const defaults = new Map(operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]));
  const priced = new Map<string, Sum>();

  const resolve = (value: ValueNode): unknown => {
    if (value.kind !== Kind.VARIABLE) return value.kind === Kind.LIST ? value.values : valueFromASTUntyped(value);
    const name = value.name.value;
    if (Object.hasOwn(variables, name)) return variables[name];
    const otherwise = defaults.get(name);
    return otherwise && (otherwise.kind === Kind.LIST ? otherwise.values : valueFromASTUntyped(otherwise));
  };

  const lengthOf = (size: ListSize, field: FieldNode): number => {
    let length: number | undefined;
    for (const name of size.by) {
      const given = field.arguments?.find((argument) => argument.name.value === name)?.value;
      if (worst && given?.kind === Kind.VARIABLE) return size.most;
      const value = (given && resolve(given)) ?? size.defaults.get(name);
      const named = typeof value === 'number' ? value : Array.isArray(value) ? value.length : value === undefined ? undefined : 1;
      if (named !== undefined) length = Math.max(length ?? 0, named);
    }
    // what is out of range is refused by whoever serves the list, and costs nothing then
    return Math.min(Math.max(length ?? size.assumed, 0), size.most);
  };

  /** A list that is too long is refused, but only once all of it has been read: what is over its length counts by itself. */
  const unreadable = (size: ListSize, field: FieldNode): number => {
    let over = 0;
    for (const argument of field.arguments ?? []) {
      const value = size.by.includes(argument.name.value) ? resolve(argument.value) : undefined;
      if (Array.isArray(value)) over += Math.max(0, value.length - size.most);
    }
    return over;
  };

  const isLeftOut = (node: FieldNode | { directives?: FieldNode['directives'] }): boolean =>
    !worst &&
    (node.directives ?? []).some(({ name, arguments: given }) => {
      if (name.value !== 'skip' && name.value !== 'include') return false;
      const condition = given?.find((argument) => argument.name.value === 'if');
      return condition !== undefined && resolve(condition.value) === (name.value === 'skip');
    });

  const priceField = (node: FieldNode, weight: FieldWeight): { cost: number; isSized: boolean } => {
    let own = weight.own;
    for (const argument of node.arguments ?? []) {
      const cost = weight.arguments.get(argument.name.value) ?? 0;
      if (cost > 0 && (worst || (resolve(argument.value) ?? null) !== null)) own += cost;
    }
    if (weight.size) own += unreadable(weight.size, node);
    const below: Sum = node.selectionSet ? priceSet(node.selectionSet, weight.type) : { once: 0, each: 0 };
    const one = weights.object(weight.type) + below.once;
    if (weight.isSizedByParent) return { cost: own + one + below.each * 10, isSized: true };
    const length = weight.size ? lengthOf(weight.size, node) : 1;
    const cost = weight.size && weight.size.fields.length > 0 ? own + one + length * below.each : own + length * (one + below.each * 10);
    return { cost, isSized: false };
  };

  const priceSet = (set: SelectionSetNode, type: string): Sum => {
    const sum = { once: 0, each: 0 };
    for (const node of set.selections) {
      if (isLeftOut(node)) continue;
      if (node.kind === Kind.FIELD) {
        const weight = weights.field(type, node.name.value);
        if (!weight) {
          sum.once += introspection[node.name.value] ?? 0;
          continue;
        }
        const { cost, isSized } = priceField(node, weight);
        sum[isSized ? 'each' : 'once'] += cost;
        continue;
      }
      const part =
        node.kind === Kind.INLINE_FRAGMENT ? priceSet(node.selectionSet, node.typeCondition?.name.value ?? type) : priceFragment(node.name.value);
      sum.once += part.once;
      sum.each += part.each;
    }
    return sum;
  };

  const priceFragment = (name: string): Sum => {
    const known = priced.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    priced.set(name, { once: 0, each: 0 }); // one that holds itself is refused by validation
    const sum = fragment ? priceSet(fragment.selectionSet, fragment.typeCondition.name.value) : { once: 0, each: 0 };
    priced.set(name, sum);
    return sum;
  };

  const { once, each } = priceSet(operation.selectionSet, weights.root(operation.operation));
  return Math.ceil(once + each);
}

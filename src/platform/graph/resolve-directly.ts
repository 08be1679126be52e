import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Resolve = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;
type Parameter = (row: unknown, args: Record<string, unknown>, context: unknown) => unknown;
type Method = (...values: unknown[]) => unknown;

interface Described {
  methodName: string;
  target: new () => Record<string, Method>;
  params: { kind: string; index: number; propertyName?: string | undefined; getType?: unknown }[];
}

/**
 * Has fields that are read call their resolver's method without anything between. type-graphql passes arguments through a
 * validation that we do not use, but that makes each such field a promise; with some hundreds of fields in an answer, most
 * of its time goes there. A method with parameters of any other kind than these three stays as it was.
 */
export function resolveDirectly(schema: GraphQLSchema): void {
  const { queries, fieldResolvers, resolverClasses, objectTypes } = getMetadataStorage();
  const instances = new Map<unknown, Record<string, Method>>();
  const instanceOf = (target: Described['target']) => {
    let instance = instances.get(target);
    if (!instance) instances.set(target, (instance = new target()));
    return instance;
  };
  const nameOf = (target: unknown): string | undefined => {
    const type: unknown = resolverClasses.find((one) => one.target === target)?.getObjectType?.();
    return objectTypes.find((one) => one.target === type)?.name;
  };
  const query = schema.getQueryType();
  for (const described of queries) put(query?.getFields()[described.schemaName], described as never);
  for (const described of fieldResolvers) {
    const type = described.kind === 'external' ? schema.getType(nameOf(described.target) ?? '') : undefined;
    if (isObjectType(type)) put(type.getFields()[described.schemaName], described as never);
  }

  function put(field: { resolve?: unknown } | undefined, { target, methodName, params }: Described): void {
    if (!field) return; // of a resolver that another schema in this process was made of
    const parameters = [...params].sort((a, b) => a.index - b.index).map(parameterOf);
    if (parameters.some((one) => one === undefined)) return;
    const method = instanceOf(target)[methodName]!.bind(instanceOf(target));
    field.resolve = direct(method, parameters as Parameter[]);
  }
}

const parameterOf = ({ kind, propertyName, getType }: Described['params'][number]): Parameter | undefined => {
  if (propertyName !== undefined) return undefined;
  if (kind === 'args') return (_row, args) => args;
  if (kind === 'context') return (_row, _args, context) => context;
  if (kind === 'root' && getType === undefined) return (row) => row;
  return undefined;
};

function direct(method: Method, [first, second, third, ...more]: Parameter[]): Resolve {
  if (!first) return () => method();
  if (!second) return (row, args, context) => method(first(row, args, context));
  if (!third) return (row, args, context) => method(first(row, args, context), second(row, args, context));
  const all = [first, second, third, ...more];
  return (row, args, context) => method(...all.map((one) => one(row, args, context)));
}

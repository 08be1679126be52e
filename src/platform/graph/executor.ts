import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { fault } from './faults.ts';
import { ReadAgain, type Rereadable } from './read-again.ts';
import { type Selected, selectionsOf } from './selected.ts';
import { variableWithoutValue } from './without-values.ts';

type Variables = Record<string, unknown> | undefined;
type Result = ExecutionResult | Promise<ExecutionResult>;
/** `comesAgain`: the same object of variables may come with another request, and nobody changes it. */
type Run = (context: unknown, variables: Variables, comesAgain?: boolean) => Result;

/** What the executor tells resolvers by the way of their context. */
export interface Selecting {
  /** Missing where an operation asks for the schema itself, and in event streams. */
  selected?: Selected;
}

/** Most compiled operations kept; the least recently used go first. */
const compiledOperations = 1_000;

/** Runs operations as code compiled once for each document, which is about twice as fast as walking the document. */
export interface Executor {
  /** The document has been parsed and validated. */
  run(text: string, document: DocumentNode, operationName: Name, context: object, variables: Variables): Result;
  /** Whether this has been run before, and so can be run without its document. */
  isReady(text: string, operationName: Name): boolean;
  /** Runs what is ready. What the variables come to is kept as long as the object that they are given in. */
  ready(text: string, operationName: Name, context: object, variables: Variables): Result;
}
type Name = string | null | undefined;

/** What variables come to. */
interface Given {
  coerced: Record<string, unknown>;
  selected: Selected;
}

export function createExecutor(schema: GraphQLSchema): Executor {
  const compile = compilerFor(schema);
  const cache = new LRUCache<string, Run>({ max: compiledOperations });
  const key = (text: string, operationName: Name) => `${operationName ?? ''}\n${text}`;
  return {
    run(text, document, operationName, context, variables) {
      let run = cache.get(key(text, operationName));
      if (!run) cache.set(key(text, operationName), (run = compile(document, operationName)));
      return run(context, variables);
    },
    isReady: (text, operationName) => cache.has(key(text, operationName)),
    ready: (text, operationName, context, variables) => cache.get(key(text, operationName))!(context, variables, true),
  };
}

/** Apollo Server runs what a gateway's executor answers; this gateway is the program itself. */
export function localGateway(schema: GraphQLSchema, executor: Executor): NonNullable<ApolloServerOptions<BaseContext>['gateway']> {
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, source, request, context }) =>
        (await executor.run(source, document, request.operationName, context, request.variables)) as never,
    }),
    stop: async () => {},
  };
}

// The compiler coerces variables itself and gets defaults of non-null variables and of input fields wrong. So graphql-js
// coerces, and the compiled code sees the results through a scalar that takes anything. Built-in scalars stay as they
// are: @skip and @include look at them.
const coerced = new GraphQLScalarType({ name: 'CoercedVariable' });
const coercedType: TypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: coerced.name } };
const builtIn = ['Int', 'Float', 'String', 'Boolean', 'ID'];
const isBuiltIn = (type: TypeNode): boolean =>
  type.kind === Kind.NAMED_TYPE ? builtIn.includes(type.name.value) : type.kind === Kind.NON_NULL_TYPE && isBuiltIn(type.type);

const withCoercedVariables = (document: DocumentNode, operation: OperationDefinitionNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((definition) =>
    definition !== operation
      ? definition
      : {
          ...operation,
          variableDefinitions: operation.variableDefinitions?.map((variable) =>
            isBuiltIn(variable.type) ? variable : { ...variable, type: coercedType, defaultValue: undefined },
          ),
        },
  ),
});

function compilerFor(schema: GraphQLSchema) {
  const { types, ...config } = schema.toConfig();
  const shadow = new GraphQLSchema({ ...config, types: [...types, coerced], assumeValid: true });

  return (document: DocumentNode, operationName: string | null | undefined): Run => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return () => ({ errors: [fault('OPERATION_RESOLUTION_FAILURE', 'Name one of the document’s operations as "operationName".')] });
    if (operation.operation === 'subscription') {
      return () => ({ errors: [fault('BAD_REQUEST', 'Subscriptions are served as event streams: send this one to /graphql/stream.')] });
    }
    const walk: Run = (contextValue, variableValues) => execute({ schema, document, operationName, contextValue, variableValues });
    const compileNow = (): CompiledQuery['query'] | undefined => {
      const compiled = compileQuery(shadow, withCoercedVariables(document, operation), operation.name?.value) as CompiledQuery | ExecutionResult;
      return isCompiledQuery(compiled as CompiledQuery) ? (compiled as CompiledQuery).query : undefined;
    };
    const isWalkedAlways = asksForSchema(document); // the extra scalar must not show
    let query: CompiledQuery['query'] | undefined;
    let times = 0;
    const selections = selectionsOf(schema, document, operation);
    const asErrors = (result: ExecutionResult): ExecutionResult =>
      result.errors ? { ...result, errors: result.errors.map((error) => asGraphQLError(document, error)) } : result;
    const given = (raw: Variables): Given | GraphQLError[] => {
      const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], raw ?? {}, { maxErrors: 20 });
      return errors ? errors.map(variableWithoutValue) : { coerced, selected: selections(coerced) };
    };
    const known = new WeakMap<object, Given>();
    return (context, raw, comesAgain = false) => {
      const variables = (raw && known.get(raw)) ?? given(raw);
      if (Array.isArray(variables)) return { errors: variables };
      if (comesAgain && raw) known.set(raw, variables);
      // compiling pays for itself when a document comes again: whoever writes a new one each time gets none compiled
      if (++times === 2 && !isWalkedAlways) query = compileNow();
      const compiled = query;
      if (!isWalkedAlways) (context as Selecting).selected = variables.selected;
      const once = () => (compiled ? (compiled({}, context, variables.coerced) as Result) : walk(context, raw));
      const finish = compiled ? asErrors : (result: ExecutionResult) => result;
      const result = once();
      return result instanceof Promise ? result.then((first) => (mustReadAgain(first) ? again(once, context) : first)).then(finish) : finish(result);
    };
  };
}

const mustReadAgain = ({ errors }: ExecutionResult): boolean => errors?.some(({ originalError }) => originalError instanceof ReadAgain) ?? false;

async function again(once: () => Result, context: unknown): Promise<ExecutionResult> {
  await (context as Rereadable).readAgain?.();
  return once();
}

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field(node) {
      if (node.name.value === '__schema' || node.name.value === '__type') found = true;
    },
  });
  return found;
}

// Compiled code throws what only looks like a GraphQLError: its properties are fixed, on which Apollo's formatting stumbles.
function asGraphQLError(document: DocumentNode, error: GraphQLError): GraphQLError {
  const source = document.loc?.source;
  const lines = source?.body.split('\n') ?? [];
  const offset = (line: number, column: number) => lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  const positions = source && error.locations?.map(({ line, column }) => offset(line, column));
  return new GraphQLError(error.message, { source, positions, path: error.path, originalError: error.originalError });
}

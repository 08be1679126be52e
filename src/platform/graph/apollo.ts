import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLFormattedError, type GraphQLSchema, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Limits } from '../config.ts';
import type { Cost } from '../cost/admission.ts';
import type { Log } from '../log.ts';
import { type Executor, localGateway } from './executor.ts';
import type { FaultCode } from './faults.ts';
import { withoutValues } from './without-values.ts';

interface Options {
  schema: GraphQLSchema;
  executor: Executor;
  introspection: boolean;
  limits: Pick<Limits, 'documentTokens' | 'selections'>;
  log: Log;
}

/** The GraphQL server behind the HTTP routes. */
export async function startApollo({ schema, executor, introspection, limits, log }: Options): Promise<ApolloServer<BaseContext>> {
  const apollo = new ApolloServer<BaseContext>({
    gateway: localGateway(schema, executor),
    introspection,
    validationRules: introspection ? [] : [NoSchemaIntrospectionCustomRule],
    hideSchemaDetailsFromClientErrors: !introspection,
    parseOptions: { maxTokens: limits.documentTokens },
    maxRecursiveSelections: limits.selections,
    // GET is anonymous and POST takes only what a form cannot send; src/platform/http/graphql-route.ts holds both
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: faultFormatter(log),
    plugins: [
      tellCost,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    logger: { debug() {}, info() {}, warn: (message) => log.warn(message), error: (message) => log.error(message) },
  });
  await apollo.start();
  return apollo;
}

/** Says in `extensions.cost` of every answer with data what the request was priced at. */
const tellCost: ApolloServerPlugin<BaseContext & { cost?: Cost }> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue: { cost } }) => {
      if (cost && response.body.kind === 'single' && 'data' in response.body.singleResult) {
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
      }
    },
  }),
};

const told: ReadonlySet<string> = new Set<FaultCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'SERVED_ELSEWHERE',
  'OUT_OF_SCOPE',
  'TOO_MUCH_WORK',
  'TIMED_OUT',
]);

/** Said by graphql-js, not by us. */
const ofGraphql: ReadonlySet<string> = new Set<FaultCode>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

/** PostgreSQL has ended a statement at its time limit. */
const isStatementCut = (cause: unknown): boolean => typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '57014';

/** Some clients try the hash of a text first, and send the text when they hear that nothing is known by it. */
const unknownHash: GraphQLFormattedError = {
  message: 'No document is known by this hash. Send the text as "query", or a "documentId".',
  extensions: { code: 'UNKNOWN_DOCUMENT' satisfies FaultCode },
};

/** Faults of ours go out as they are; anything unforeseen goes out as an incident's number, and its story into the log. */
export const faultFormatter =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.code;
    const { message, locations, path } = formatted;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    if (code === 'PERSISTED_QUERY_NOT_SUPPORTED' || code === 'PERSISTED_QUERY_NOT_FOUND') return unknownHash;
    if (typeof code === 'string' && told.has(code)) {
      return { message: ofGraphql.has(code) ? withoutValues(message) : message, ...place, extensions: { code } };
    }
    const cause = (error as { originalError?: unknown }).originalError ?? error;
    if (isStatementCut(cause))
      return { message: 'The request needs longer in a database than one may take. Ask for less.', ...place, extensions: { code: 'TIMED_OUT' } };
    const incident = randomUUID();
    log.error({ err: cause, incident, path: path?.join('.') }, 'unforeseen error');
    return {
      message: `Something went wrong on our side. Name incident ${incident} when you ask for help.`,
      ...place,
      extensions: { code: 'INTERNAL', incident },
    };
  };

import { readFileSync } from 'node:fs';
import { type ExecutionResult, getOperationAST, type GraphQLSchema, parse, subscribe, validate } from 'graphql';
import type pg from 'pg';
import { applyRelease, type Delivery, openDelivery, type Release, type ReleaseContent, type Visit } from '../../src/delivery/index.ts';
import { readSdl } from '../../src/graph.ts';
import { createPublicSchema } from '../../src/public-graph.ts';
import { createExecutor } from '../../src/platform/graph/executor.ts';
import { openPool } from '../../src/platform/database/connection.ts';
import { type Databases, freshDatabases } from './databases.ts';
import { aRelease, readFilesOf } from './release-factory.ts';

type Variables = Record<string, unknown>;
type Data = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- a test says what it expects

/** The public side on a database of its own, without HTTP. Call `close` in afterAll. */
export interface PublicSide {
  databases: Databases;
  publisher: pg.Pool;
  reader: pg.Pool;
  delivery: Delivery;
  schema: GraphQLSchema;
  release(content: ReleaseContent, some?: Partial<Release>): Promise<{ revision: number; appliedAt: Date }>;
  /** What a query answers, in a visit of its own, with what it cost. Whatever is refused is thrown. */
  ask(text: string, variables?: Variables): Promise<Data>;
  askFor(text: string, variables?: Variables, visit?: Visit): Promise<{ result: ExecutionResult<Data>; statements: number }>;
  /** Follows a subscription. */
  follow(text: string, variables: Variables, lastEventId?: string): Promise<AsyncGenerator<ExecutionResult<Data>> & { visit: Visit }>;
  close(): Promise<void>;
}

/** On databases of its own, unless some are given. */
export async function openPublicSide(given?: Databases): Promise<PublicSide> {
  const databases = given ?? (await freshDatabases());
  const publisher = openPool(databases.delivery.publisher, { max: 4, statementTimeout: 10_000 });
  const reader = openPool(databases.delivery.reader, { max: 4, statementTimeout: 10_000 });
  const delivery = openDelivery({ reader, listen: databases.delivery.reader, publicUrl: 'https://cases.example.org/', log: { warn() {} } });
  const schema = await createPublicSchema(readSdl(), delivery.resolvers);
  const executor = createExecutor(schema);
  const prepared = (text: string) => {
    const document = parse(text);
    const errors = validate(schema, document);
    if (errors[0]) throw errors[0];
    return document;
  };

  const followers: Visit[] = [];
  const side: PublicSide = {
    databases,
    publisher,
    reader,
    delivery,
    schema,
    release: (content, some) => applyRelease(publisher, aRelease(content, some), readFilesOf(content)),
    async askFor(text, variableValues = {}, visit = delivery.openVisit({})) {
      try {
        const result = (await executor.run(text, prepared(text), undefined, visit, variableValues)) as ExecutionResult<Data>;
        return { result, statements: visit.shelf.statements };
      } finally {
        await visit.close();
      }
    },
    async ask(text, variables) {
      const { result } = await side.askFor(text, variables);
      if (result.errors) throw result.errors[0];
      return result.data!;
    },
    async follow(text, variableValues, lastEventId) {
      const visit = delivery.openVisit(lastEventId === undefined ? {} : { lastEventId });
      const events = await subscribe({ schema, document: prepared(text), contextValue: visit, variableValues });
      followers.push(visit);
      if (!(Symbol.asyncIterator in events)) throw events.errors![0];
      return Object.assign(events as AsyncGenerator<ExecutionResult<Data>>, { visit });
    },
    async close() {
      await delivery.close();
      await Promise.all(followers.map((visit) => visit.close()));
      await Promise.all([publisher.end(), reader.end()]);
    },
  };
  return side;
}

const folder = new URL('../../schema/operations/', import.meta.url);

/** One of the consumers' documents, as they send it. */
export function operation(name: string): string {
  for (const file of ['portal', 'screen', 'partner']) {
    const text = readFileSync(new URL(`${file}.graphql`, folder), 'utf8');
    const found = getOperationAST(parse(text), name);
    if (found) return text.slice(found.loc!.start, found.loc!.end);
  }
  throw new Error(`no operation ${name}`);
}

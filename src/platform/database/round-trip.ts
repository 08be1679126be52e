import pg from 'pg';

/** What is asked of a database. */
export interface Statement {
  text: string;
  values?: readonly unknown[];
  /** Under which the connection keeps its plan. */
  name?: string;
}

export type Answer = pg.QueryResult<Record<string, unknown>>;

/** How `pg` drives a query of its own: what it hands on of the server's messages, and what it notes of plans by name. */
interface DrivenQuery {
  name?: string;
  text: string;
  callback: (error: Error | null, answer?: Answer) => void;
  prepare(connection: object): void;
  handleRowDescription(message: object): void;
  handleDataRow(message: object): void;
  handleCommandComplete(message: object, connection: object): void;
  handleReadyForQuery(connection: object): void;
}

interface Wire {
  stream: { cork(): void; uncork(): void };
  parsedStatements: Record<string, unknown>;
  submittedNamedStatements: Record<string, unknown>;
  sync(): void;
}

function forget({ parsedStatements, submittedNamedStatements }: Wire, name: string | undefined): void {
  if (name === undefined) return;
  delete parsedStatements[name];
  delete submittedNamedStatements[name];
}

/**
 * Statements that go to the database together and whose answers come back together: one way there and one back, which on both sides costs more than most
 * statements do. They run one after the other, each seeing what was committed when it begins; where one fails, none after it is run.
 *
 * This is the protocol's own pipeline with one `Sync` at its end. The client's (`pipeline: true`) has one for each query, so that what follows a failed
 * one is run.
 */
export class RoundTrip implements pg.Submittable {
  readonly answers: Promise<Answer[]>;
  readonly #queries: DrivenQuery[];
  readonly #answers: Answer[] = [];
  #at = 0;
  #failure: Error | undefined;
  #settle!: { resolve: (answers: Answer[]) => void; reject: (error: Error) => void };

  constructor(statements: readonly Statement[], types: pg.CustomTypesConfig) {
    this.answers = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    this.#queries = statements.map(({ text, values = [], name }) => {
      const query = new pg.Query({ text, values: [...values], types, ...(name === undefined ? {} : { name }) }) as unknown as DrivenQuery;
      query.callback = (error, answer) => (error ? (this.#failure ??= error) : this.#answers.push(answer!));
      return query;
    });
  }

  get #current(): DrivenQuery {
    return this.#queries[this.#at]!;
  }

  // the client notes by these that a plan was made, when the server says so for the statement that it is at
  get name(): string | undefined {
    return this.#queries[this.#at]?.name;
  }
  get text(): string | undefined {
    return this.#queries[this.#at]?.text;
  }

  submit(connection: pg.Connection): void {
    const wire = connection as unknown as Wire;
    const withoutSync = Object.create(wire, { sync: { value: () => {} } }) as Wire;
    wire.stream.cork();
    try {
      for (const query of this.#queries) {
        query.prepare(withoutSync);
        if (!this.#failure) continue;
        forget(wire, query.name); // whose values cannot be written: it was said to the server that the plan is not needed
        delete query.name;
        break;
      }
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
  }

  handleRowDescription(message: object): void {
    this.#current.handleRowDescription(message);
  }

  handleDataRow(message: object): void {
    this.#current.handleDataRow(message);
  }

  handleCommandComplete(message: object, connection: object): void {
    this.#current.handleCommandComplete(message, connection);
    this.#at++;
  }

  handleError(error: Error, connection: object): void {
    // plans that were to be made after it were not
    const { submittedNamedStatements } = connection as Wire;
    for (const { name } of this.#queries.slice(this.#at)) if (name !== undefined) delete submittedNamedStatements[name];
    this.#settle.reject(this.#failure ?? error);
  }

  handleReadyForQuery(connection: object): void {
    for (const query of this.#queries.slice(0, this.#at)) query.handleReadyForQuery(connection);
    if (this.#failure) this.#settle.reject(this.#failure);
    else this.#settle.resolve(this.#answers);
  }
}

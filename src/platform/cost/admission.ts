import { type DocumentNode, getOperationAST, GraphQLError, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { fault } from '../graph/faults.ts';
import type { KnownDocuments } from '../graph/known-documents.ts';
import { priceOf } from './price.ts';
import type { Weights } from './read-weights.ts';
import { findShapeProblem, type ShapeLimits } from './shape.ts';

export interface CostLimits extends ShapeLimits {
  /** Most bytes of a document. */
  documentBytes: number;
  /** Most tokens of a document. */
  documentTokens: number;
  /** The largest cost of one request. */
  cost: number;
}

/** What a request's document comes to, before anything of it runs. */
export interface Admitted {
  operation: OperationDefinitionNode['operation'];
  /** The names of the fields asked of the root type. */
  rootFields: ReadonlySet<string>;
  cost: number;
  isKnown: boolean;
}

/** What clients read of a request's cost. It depends on the document and its variables alone. */
export interface Cost {
  requested: number;
  limit: number;
}

/** A document, or why it is not read on. */
type Read = { document: DocumentNode; problem?: undefined } | { problem: string };

const documentsKept = 1_000;
/** Measured: 1,700 fields in 8,500 characters take 17 ms. */
export const readingPerCharacter = 0.2;

/** Judges documents by their text alone. What is not GraphQL at all is left to those who explain it. */
export class Admission {
  readonly #weights: Weights;
  readonly #limits: CostLimits;
  readonly #known: ReadonlySet<string>;
  readonly #read = new LRUCache<string, Read>({ max: documentsKept });

  constructor(weights: Weights, limits: CostLimits, known: KnownDocuments) {
    this.#weights = weights;
    this.#limits = limits;
    this.#known = new Set(known.values());
  }

  /** Refuses what is too large, too deep or too dear. Undefined for what has no operation to run. */
  admit(text: string, operationName: unknown, variables: unknown): Admitted | undefined {
    const { documentBytes, cost: limit } = this.#limits;
    if (text.length > documentBytes || (text.length * 3 > documentBytes && Buffer.byteLength(text) > documentBytes)) {
      throw fault('REQUEST_TOO_LARGE', `The document is larger than the ${documentBytes} bytes that are taken.`);
    }
    const read = this.#readOnce(text);
    if (!read) return undefined;
    if (read.problem !== undefined) throw fault('DOCUMENT_TOO_COMPLEX', read.problem);
    const operation = getOperationAST(read.document, typeof operationName === 'string' && operationName !== '' ? operationName : undefined);
    if (!operation) return undefined;
    const requested = priceOf(this.#weights, read.document, operation, isObject(variables) ? variables : {});
    if (requested > limit) throw tooDear({ requested, limit });
    return { operation: operation.operation, rootFields: rootFieldsOf(operation), cost: Math.max(1, requested), isKnown: this.#known.has(text) };
  }

  /** What it takes to read a text for the first time (parsing, validating, compiling), in units of about 10 µs. */
  reading(text: string): number {
    return this.#read.has(text) ? 0 : Math.ceil(text.length * readingPerCharacter);
  }

  /** One sentence for each known document that could be refused, priced with the longest lists that are served. */
  priceKnown(): string[] {
    const { documentBytes, cost: limit } = this.#limits;
    return [...this.#known].flatMap((text) => {
      const read = this.#readOnce(text);
      if (read?.problem !== undefined) return [`A known document would be refused: ${read.problem}`];
      const operation = read && getOperationAST(read.document);
      if (!operation) return ['A known document has no operation that could be told.'];
      const name = operation.name?.value ?? 'without a name';
      const cost = priceOf(this.#weights, read.document, operation, {}, true);
      return [
        ...(Buffer.byteLength(text) > documentBytes ? [`The known document ${name} is larger than MAX_DOCUMENT_BYTES.`] : []),
        ...(cost > limit ? [`The known document ${name} can cost ${cost}, which is over MAX_COST (${limit}).`] : []),
      ];
    });
  }

  get limit(): number {
    return this.#limits.cost;
  }

  #readOnce(text: string): Read | undefined {
    const known = this.#read.get(text);
    if (known) return known;
    const read = this.#readNew(text);
    if (read) this.#read.set(text, read);
    return read;
  }

  #readNew(text: string): Read | undefined {
    const { documentTokens } = this.#limits;
    try {
      const document = parse(text, { maxTokens: documentTokens });
      const problem = findShapeProblem(document, this.#limits);
      return problem === undefined ? { document } : { problem };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return isTooLong(error) ? { problem: `The document has more than the ${documentTokens} tokens that are taken.` } : undefined;
    }
  }
}

/** What the parser says, without a code, when it has read as many tokens as it may. */
const isTooLong = ({ message }: GraphQLError) => /Document contains more tha[nt] \d+ tokens/.test(message);

function tooDear(cost: Cost): GraphQLError {
  const message = `The request would cost ${cost.requested}; ${cost.limit} is the most. Ask for shorter pages, fewer languages or fewer fields.`;
  return new GraphQLError(message, { extensions: { code: 'COST_TOO_HIGH', cost } });
}

/** Those written in the operation itself: whatever hides in fragments is no reason to favour it. */
const rootFieldsOf = ({ selectionSet }: OperationDefinitionNode): ReadonlySet<string> =>
  new Set(selectionSet.selections.map((node) => (node.kind === Kind.FIELD ? node.name.value : '')));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

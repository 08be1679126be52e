import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import { visitorAt } from '../../budget/client-of.ts';
import type { Client } from '../../budget/budgets.ts';
import { contentHash } from '../../canonical-json.ts';
import type { Limits } from '../../config.ts';
import type { Admitted } from '../../cost/admission.ts';
import { RequestWork } from '../../database/request-work.ts';
import type { Executor } from '../../graph/executor.ts';
import type { KnownDocuments } from '../../graph/known-documents.ts';
import { addressOf } from '../address-of.ts';
import type { Gate } from '../gate.ts';
import { withKnownText } from '../known-text.ts';
import { untilStopped } from '../until-stopped.ts';
import { codingsOf } from './codings.ts';
import { Answer, KeptAnswers } from './kept-answers.ts';
import { forAnyone, matches, surrogateKeys } from '../get-headers.ts';
import { putBack, readBody } from './late-body.ts';
import type { PublicReads } from './public-reads.ts';

interface Options {
  reads: PublicReads;
  executor: Executor;
  gate: Gate;
  knownDocuments: KnownDocuments;
  limits: Limits;
  trustedProxies: number;
  /** Headers of every answer. */
  headers: Record<string, string>;
  /** Whether the node takes no more requests. */
  isDraining: () => boolean;
}

/** What somebody asks, once it is known to be a good question about what is public. */
interface Question {
  /** The same for the same question, in whatever words it comes: by GET or POST, by text or hash, with variables in any order. */
  key: string;
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
  admitted: Admitted;
}

type Pass = () => void;

/** The revision that a client has been shown, wherever; each answer says its own in `casegraph-revision`. */
const atLeastHeader = 'casegraph-min-revision';

/** A longer body is not parsed before its sender has paid for that. */
const longestBody = 64_000;
const questionBytes = 32_000_000;
const mostTypes = 200;

/**
 * The short way for what visitors ask most: queries about what is public, whose documents have been parsed and validated
 * before. They pay and are turned away like everybody; but neither routing, nor parsing, nor validating is done again, and
 * an answer that is still true is sent as the bytes that it was. Whatever is unusual about a request is left to the long
 * way, which answers the same.
 */
export class PublicLane {
  readonly #options: Options;
  readonly #answers: KeptAnswers;
  readonly #questions = new LRUCache<string, Question>({ max: 50_000, maxSize: questionBytes, sizeCalculation: (_question, key) => key.length * 4 });
  /** By `Accept`: the type that the long way has answered with. */
  readonly #types = new Map<string, string>();
  readonly #headers: string[];

  constructor(options: Options) {
    this.#options = options;
    this.#answers = new KeptAnswers(options.limits.answerBytes);
    this.#headers = Object.entries(options.headers)
      .filter(([name]) => name !== 'cross-origin-resource-policy')
      .flat(); // GET and POST say this one differently
  }

  /** Remembers what type the long way gives to those who accept this. */
  learn(accept: string | undefined, type: string): void {
    if (this.#types.size < mostTypes) this.#types.set(accept ?? '', type);
  }

  take(request: IncomingMessage, response: ServerResponse, pass: Pass): void {
    const { method, url = '', headers } = request;
    if (!isGraphql(url) || this.#options.isDraining()) return pass();
    const atLeast = headers[atLeastHeader];
    if (atLeast !== undefined && !this.#hasSeen(atLeast)) return this.#catchUp(atLeast, request, response, pass);
    const type = this.#types.get(headers.accept ?? '');
    if (method === 'GET' && type !== undefined && isBodiless(headers)) {
      const question = this.#questions.get(url) ?? this.#ask(url, () => Object.fromEntries(new URL(url, 'http://here').searchParams), true);
      if (question) this.#answer(url, question, { request, response, type, pass });
      else pass();
    } else if (
      method === 'POST' &&
      type !== undefined &&
      headers.authorization === undefined &&
      headers['casegraph-preview'] === undefined &&
      headers.origin === undefined &&
      this.#isShortJson(headers)
    ) {
      readBody(request, (bytes) => {
        const late = () => {
          putBack(request, bytes);
          pass();
        };
        const body = bytes.toString();
        const question = this.#questions.get(body) ?? this.#ask(body, () => JSON.parse(body) as unknown, false);
        if (question) this.#answer(body, question, { request, response, type, pass: late });
        else late();
      });
    } else pass();
  }

  #hasSeen(atLeast: string | string[]): boolean {
    return (this.#options.reads.revision() ?? 0) >= Number(atLeast);
  }

  /** Looks for what a client has seen elsewhere; nobody is shown an older state than they have seen. */
  #catchUp(atLeast: string | string[], request: IncomingMessage, response: ServerResponse, pass: Pass): void {
    void this.#options.reads.look().then(() => {
      if (this.#hasSeen(atLeast)) return this.take(request, response, pass);
      const errors = [
        { message: 'This node has not seen that revision yet. Try again in a second.', extensions: { code: 'OVERLOADED', retryAfter: 1 } },
      ];
      const headers = {
        ...this.#options.headers,
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        'retry-after': '1',
      };
      response.writeHead(503, headers).end(JSON.stringify({ errors }));
    });
  }

  #isShortJson(headers: IncomingMessage['headers']): boolean {
    const length = Number(headers['content-length']);
    return (
      length <= Math.min(longestBody, this.#options.limits.bodyBytes) &&
      (headers['content-type'] === 'application/json' || headers['content-type'] === 'application/json; charset=utf-8') &&
      headers['content-encoding'] === undefined
    );
  }

  /** Undefined for whatever the long way has to look at: it explains what is wrong. */
  #ask(words: string, read: () => unknown, isText: boolean): Question | undefined {
    const { knownDocuments, executor, gate, reads } = this.#options;
    try {
      const { query, operationName, variables: given, ...more } = withKnownText(read(), knownDocuments) as Record<string, unknown>;
      if (typeof query !== 'string' || Object.keys(more).length > 0) return undefined;
      const variables = isText && typeof given === 'string' ? (JSON.parse(given) as unknown) : given;
      if (!isPlain(variables) || !(operationName === undefined || operationName === null || typeof operationName === 'string')) return undefined;
      if (!executor.isReady(query, operationName)) return undefined;
      const admitted = gate.admit({ query, operationName, variables });
      if (admitted?.operation !== 'query' || ![...admitted.rootFields].every((field) => reads.rootFields.has(field))) return undefined;
      const asked = contentHash([query, operationName || null, variables ?? {}]);
      const question = { key: asked, query, operationName: operationName ?? undefined, variables: variables ?? undefined, admitted };
      this.#questions.set(words, question);
      return question;
    } catch {
      return undefined;
    }
  }

  #answer(words: string, question: Question, call: Call): void {
    const { gate, reads, trustedProxies } = this.#options;
    const client = visitorAt(addressOf(call.request, trustedProxies));
    try {
      gate.shed(question.admitted, false);
      const kept = this.#answers.find(question.key, reads.revision());
      if (kept) {
        gate.chargeForKept(client);
        return this.#send(call, client, kept);
      }
      gate.knock(client, call.request.method === 'GET' ? 0 : words.length);
      gate.charge(client, question.admitted);
    } catch {
      return call.pass(); // refused there in the same words
    }
    void this.#answerAnew(question, call, client);
  }

  async #answerAnew(question: Question, call: Call, client: Client): Promise<void> {
    const { gate } = this.#options;
    const leave = gate.enter();
    let endTurn: (() => void) | undefined;
    try {
      endTurn = await gate.turn(client, question.admitted, false);
      const answer = await this.#readOnce(question, call);
      if (answer) return this.#send(call, client, answer);
    } catch {
      // told by the long way
    } finally {
      endTurn?.();
      leave();
    }
    call.pass();
  }

  #readOnce(question: Question, { response }: Call): Promise<Answer | undefined> {
    const revision = this.#options.reads.revision();
    if (this.#answers.isOff || revision === undefined) return this.#read(question, response);
    return this.#answers.share(question.key, revision, () => this.#read(question));
  }

  /** Undefined where there is anything but data to answer with. */
  async #read({ key, query, operationName, variables, admitted }: Question, waiting?: ServerResponse): Promise<Answer | undefined> {
    const { reads, executor, gate, limits } = this.#options;
    const work = new RequestWork(limits.statements);
    const began = performance.now(); // counted from before the reading: rather a moment too short
    const read = reads.openRead();
    try {
      const context = { ...read.context, signal: work.signal };
      const answering = Promise.resolve(work.run(() => executor.ready(query, operationName, context, variables)));
      const result: ExecutionResult = await untilStopped(answering, work, waiting, limits.operationMs);
      if (result.errors || !result.data) return undefined;
      const cost = { requested: admitted.cost, limit: gate.limit };
      const bytes = Buffer.from(`${JSON.stringify({ data: result.data, extensions: { cost } })}\n`);
      const { revision, freshMs, shown } = read.told();
      const endsAt = freshMs === undefined ? Infinity : began + freshMs;
      const answer = new Answer(bytes, { revision, surrogateKeys: surrogateKeys(shown), endsAt });
      this.#answers.keep(key, answer);
      return answer;
    } finally {
      await read.close();
    }
  }

  #send({ request, response, type }: Call, client: Client, answer: Answer): void {
    if (response.destroyed) return;
    const headers = [...this.#headers, 'x-request-id', randomUUID()];
    if (answer.revision !== undefined) headers.push('casegraph-revision', String(answer.revision));
    const [coding, bytes] = answer.in(codingsOf(request.headers['accept-encoding']));
    if (request.method === 'GET') {
      const tag = coding === 'identity' ? `"${answer.tag}"` : `"${answer.tag}-${coding}"`;
      headers.push('etag', tag, ...forAnyone, 'surrogate-key', answer.surrogateKeys);
      if (matches(request.headers['if-none-match'], answer.tag)) {
        response.writeHead(304, headers).end();
        return;
      }
    } else
      headers.push(
        ...['cross-origin-resource-policy', 'same-origin', 'vary', 'accept', 'cache-control', 'no-store'],
        'x-budget-remaining',
        String(this.#options.gate.remaining(client)),
      );
    if (coding !== 'identity') headers.push('content-encoding', coding);
    headers.push('content-type', type, 'content-length', String(bytes.length));
    response.writeHead(200, headers).end(bytes);
  }
}

const isGraphql = (url: string): boolean => url === '/graphql' || url.startsWith('/graphql?');
const isBodiless = (headers: IncomingMessage['headers']): boolean =>
  headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
const isPlain = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value));

interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  /** What the answer's type will be. */
  type: string;
  pass: Pass;
}

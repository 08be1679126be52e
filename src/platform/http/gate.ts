import type { Budgets, Client } from '../budget/budgets.ts';
import { visitorAt } from '../budget/client-of.ts';
import type { Admission, Admitted } from '../cost/admission.ts';
import { fault, passingFault } from '../graph/faults.ts';
import type { Lane, Load } from '../load/load.ts';
import type { Turns } from '../load/turns.ts';
import { Payers } from '../budget/payers.ts';

interface Options {
  admission: Admission;
  budgets: Budgets;
  load: Load;
  turns: Turns;
  /** The line of each client for what must not be lost: nobody is refused there, but each waits behind their own. */
  keptTurns: Turns;
  /** Mutations that are never turned away under load, by name. */
  keptOpen: ReadonlySet<string>;
}

/** What a body asks for, as far as it can be read before it is known to be good. */
export interface Asked {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
}

/** What an unknown token costs the address that it came from: looking it up takes a statement, and guessing takes many. */
const unknownToken = 100;

// What requests take beside what their documents cost, in the units of budgets, which are about 10 µs of one core.
// `npm run test:attack` measures them, and fails where a request takes more than twice its price.
export const work = { eachRequest: 200, perCost: 2, perBodyByte: 0.01, eachFile: 800, keptAnswer: 10 };

/** Whether a request may come in, and who pays for it. Reads nothing from a database. */
export class Gate {
  readonly #options: Options;
  readonly #payers = new Payers();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Takes from a client what any request takes, before a byte of it is read; refuses whoever has nothing left. */
  knock(client: Client, bodyBytes: number): void {
    this.#charge(client, work.eachRequest + bodyBytes * work.perBodyByte);
  }

  /** What is asked for, priced; refused where no client may ask for it. A text that is new is paid for before it is read. */
  admit(asked: unknown, reader?: Client): Admitted | undefined {
    if (typeof asked !== 'object' || asked === null) return undefined;
    const { query, operationName, variables } = asked as Asked;
    if (typeof query !== 'string') return undefined;
    const { admission } = this.#options;
    const reading = reader ? admission.reading(query) : 0;
    if (reader && reading > 0) this.#charge(reader, reading);
    return admission.admit(query, operationName, parsedVariables(variables));
  }

  /** Turns away, while the node is pressed, what matters least. */
  shed(admitted: Admitted | undefined, signed: boolean): void {
    const lane = this.#laneOf(admitted, signed);
    if (!this.#options.load.takes(lane)) {
      throw passingFault('OVERLOADED', 'There is more to do here than can be done at once. Try again in 2 seconds.', 2);
    }
  }

  /** Takes from a client what its document costs. */
  charge(client: Client, admitted: Admitted | undefined): void {
    this.#charge(client, (admitted?.cost ?? 0) * work.perCost);
  }

  /** Takes from a client what sending an answer takes that is there already. */
  chargeForKept(client: Client): void {
    this.#charge(client, work.keptAnswer);
  }

  /** Takes from a client what a page beside the graph takes. */
  chargeForPage(client: Client, price: number): void {
    this.#charge(client, work.eachRequest + price);
  }

  /**
   * Waits until it is the client's turn. What must not be lost waits behind the same client's own alone, and is not refused
   * for waiting; what brings a file, which takes its time, is not in front of what brings none. The answer ends the turn.
   */
  async turn(client: Client, admitted: Admitted | undefined, signed: boolean, hasFile = false): Promise<() => void> {
    const { turns, keptTurns } = this.#options;
    const line = `${client.kind} ${client.key}${hasFile ? ' with a file' : ''}`;
    return (this.isKept(admitted, signed) ? keptTurns : turns).take(line, work.eachRequest + (admitted?.cost ?? 0) * work.perCost);
  }

  /**
   * Waits until a client's pace allows another request with a file to be read, whatever becomes of it. It waits behind the
   * same client's own files alone, and is not refused for waiting: what it carries may be what must not be lost.
   */
  async turnOfFile(client: Client): Promise<void> {
    const end = await this.#options.keptTurns.take(`${client.kind} ${client.key} reading a file`, work.eachFile);
    end();
  }

  /** Whether this must not be lost. */
  isKept(admitted: Admitted | undefined, signed: boolean): boolean {
    return this.#laneOf(admitted, signed) === 'kept';
  }

  /** Who pays for a request before its token has been looked up: whose token it was a moment ago, or the address. */
  payerOf(token: string | null, address: Client): Client {
    return (token === null ? undefined : this.#payers.find(token)) ?? address;
  }

  /** Notes whose token it is. */
  rememberPayer(token: string | null, client: Client): void {
    if (token !== null && client.kind === 'person') this.#payers.remember(token, client);
  }

  #charge(client: Client, amount: number): void {
    const refused = this.#options.budgets.charge(client, amount);
    if (!refused) return;
    const { waitSeconds } = refused;
    throw passingFault('RATE_LIMITED', `You have asked for more than one client gets. Try again in ${waitSeconds} seconds.`, waitSeconds);
  }

  /** What somebody pays whose token was not good. */
  chargeForUnknownToken(address: string): void {
    this.#options.budgets.charge(visitorAt(address), unknownToken);
  }

  remaining(client: Client): number {
    return this.#options.budgets.remaining(client);
  }

  get limit(): number {
    return this.#options.admission.limit;
  }

  /** Counts a request as under way; the answer ends it. */
  enter(): () => void {
    const { load } = this.#options;
    load.running++;
    return () => void load.running--;
  }

  #laneOf(admitted: Admitted | undefined, signed: boolean): Lane {
    if (!signed) return admitted?.isKnown ? 'known' : 'visitor';
    if (admitted?.operation !== 'mutation') return 'person';
    return [...admitted.rootFields].every((name) => this.#options.keptOpen.has(name)) ? 'kept' : 'person';
  }
}

/** A GET carries its variables as a text. One that is not JSON is refused later, by whoever reads it. */
function parsedVariables(variables: unknown): unknown {
  if (typeof variables !== 'string') return variables;
  try {
    return JSON.parse(variables) as unknown;
  } catch {
    throw fault('BAD_REQUEST', '"variables" is not well-formed JSON.');
  }
}

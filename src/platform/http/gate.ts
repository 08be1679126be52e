import type { Budgets, Client } from '../budget/budgets.ts';
import { visitorAt } from '../budget/client-of.ts';
import type { Admission, Admitted } from '../cost/admission.ts';
import { fault, passingFault } from '../graph/faults.ts';
import type { Lane, Load } from '../load/load.ts';

interface Options {
  admission: Admission;
  budgets: Budgets;
  load: Load;
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
const atLeast = 1;

/** Whether a request may come in, and who pays for it. Reads nothing from a database. */
export class Gate {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** What is asked for, priced; refused where no client may ask for it. */
  admit(asked: unknown): Admitted | undefined {
    if (typeof asked !== 'object' || asked === null) return undefined;
    const { query, operationName, variables } = asked as Asked;
    return typeof query === 'string' ? this.#options.admission.admit(query, operationName, parsedVariables(variables)) : undefined;
  }

  /** Turns away, while the node is pressed, what matters least. */
  shed(admitted: Admitted | undefined, signed: boolean): void {
    const lane = this.#laneOf(admitted, signed);
    if (!this.#options.load.takes(lane)) {
      throw passingFault('OVERLOADED', 'There is more to do here than can be done at once. Try again in 2 seconds.', 2);
    }
  }

  charge(client: Client, cost: number): void {
    const refused = this.#options.budgets.charge(client, Math.max(cost, atLeast));
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

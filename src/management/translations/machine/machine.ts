/** A term that stands in what is to be translated, and what it is to become. */
export interface TermToUse {
  source: string;
  target: string;
  /** What it must not become. */
  not: readonly string[];
}

export interface Asked {
  /** BCP 47. */
  from: string;
  to: string;
  /** Plain text, none of it empty. Together within the machine's `mostCharacters`. */
  texts: readonly string[];
  terms: readonly TermToUse[];
}

/** A service that translates. There is one where the operator has set it up, and none otherwise. */
export interface Machine {
  /** Stands beside what it has written, for the translators: the service and its model, never an address or a key. */
  name: string;
  /** Most characters (UTF-16 units) that it is sent at once. */
  mostCharacters: number;
  /** Translates each of the texts. Throws `MachineFailed`. */
  translate(asked: Asked): Promise<string[]>;
}

export type Failure = 'UNREACHABLE' | 'REFUSED' | 'NOT_UNDERSTOOD' | 'TOO_LONG' | 'SWITCHED_OFF';

/** Why a service did not translate. Says nothing of what it was sent or answered: either may hold what is confidential, or the key. */
export class MachineFailed extends Error {
  readonly failure: Failure;
  /** Whether trying again may help. */
  readonly mayPass: boolean;
  /** What it answered by HTTP, where it did. */
  readonly status: number | undefined;
  /** In how many seconds it wants to be asked again, where it says so. */
  readonly retryAfter: number | undefined;

  /** @param detail what an operator can look into: a status, a kind of trouble. */
  constructor(failure: Failure, detail: string, mayPass: boolean, { status, retryAfter }: { status?: number; retryAfter?: number | undefined } = {}) {
    super(`the translation service: ${detail}`);
    this.status = status;
    this.retryAfter = retryAfter;
    this.name = 'MachineFailed';
    this.failure = failure;
    this.mayPass = mayPass;
  }
}

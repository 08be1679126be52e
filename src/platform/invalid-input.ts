/** One thing that is wrong with what a calculation was given: a code for programs, the ids that it is about. */
export interface InvalidPart<Code extends string> {
  code: Code;
  /** What it is about, outermost first: ids or numbers, as they were given. */
  about: readonly (string | number)[];
}

/**
 * A calculation was given what it cannot calculate with. Carries everything that is wrong at once. Whoever takes input from people checks it before
 * and says so in their language; this is for what gets past that.
 */
export class InvalidInput<Code extends string = string> extends Error {
  readonly parts: readonly InvalidPart<Code>[];

  constructor(parts: readonly InvalidPart<Code>[]) {
    super(parts.map(({ code, about }) => `${code}: ${about.join(', ')}`).join('; '));
    this.name = 'InvalidInput';
    this.parts = parts;
  }
}

/** Throws when something was found. */
export function refuseInvalid<Code extends string>(parts: readonly InvalidPart<Code>[]): void {
  if (parts.length > 0) throw new InvalidInput(parts);
}

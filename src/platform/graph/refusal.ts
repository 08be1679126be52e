import type { ProblemCode } from '../../generated/schema.ts';
import type { Language, Sentence } from '../language.ts';

/** A refusal that a person can act on: data, not an error. */
export interface Refusal {
  code: ProblemCode;
  sentence: Sentence;
  /** Where in the input, outermost first; empty when it concerns the whole. */
  path: string[];
}

/** What an act came to: a result, or the reasons why nothing was changed. */
export type Outcome<T> = { done: T; refusals?: undefined } | { done?: undefined; refusals: Refusal[] };

export const done = <T>(result: T): Outcome<T> => ({ done: result });
export const refuse = (...refusals: Refusal[]): { refusals: Refusal[] } => ({ refusals });
export const refusal = (code: ProblemCode, sentence: Sentence, ...path: (string | number)[]): Refusal => ({ code, sentence, path: path.map(String) });

/** Refusals as a client reads them. */
export const problems = (refusals: readonly Refusal[] | undefined, language: Language) =>
  (refusals ?? []).map(({ code, sentence, path }) => ({ code, message: sentence[language], path }));

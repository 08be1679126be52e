import type { ScreeningOutcome, ScreeningState, Verdict } from '../../generated/schema.ts';
import type { Sentence } from '../../platform/language.ts';
import type { EligibilityRule } from '../editions/index.ts';
import type { OpenPart, SubmissionView } from '../submissions/index.ts';

interface PersonView {
  id: string;
  name: string;
  email: string;
}

/** What a person decided where a rule left it to one. Instants are ISO 8601 texts. */
export interface JudgementView {
  verdict: 'PASS' | 'FAIL';
  reason: string;
  rulesVersion: number;
  by: PersonView;
  at: string;
}

/** What a rule says of what was handed in, in each language, and what people decided on it. */
export interface FindingView {
  rule: EligibilityRule;
  rulesVersion: number;
  verdict: Verdict;
  evidence: Sentence;
  /** The verdict that holds. */
  holds: Verdict;
  /** The newest first. */
  judgements: JudgementView[];
}

export interface DecisionView {
  revision: number;
  outcome: ScreeningOutcome;
  reason: string;
  by: PersonView;
  at: string;
}

export interface ReturnView {
  revision: number;
  until: string;
  reason: string;
  parts: OpenPart[];
  by: PersonView;
  at: string;
}

/** A case as the screening desk reads it. Plain JSON. */
export interface ScreeningCaseView {
  id: string;
  /** The year. */
  edition: number;
  /** The number of the revision that was handed in last. */
  revision: number;
  /** From 1; rises with everything that is decided on it. */
  version: number;
  submission: SubmissionView;
  state: ScreeningState;
  findings: FindingView[];
  /** The newest first. */
  screenings: DecisionView[];
  /** The newest first. */
  returns: ReturnView[];
}

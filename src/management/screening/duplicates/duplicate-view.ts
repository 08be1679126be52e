import type { DuplicateRulingKind, ScreeningState } from '../../../generated/schema.ts';
import type { SubmissionView } from '../../submissions/index.ts';
import type { DuplicateSignView } from './duplicate-rules.ts';

/** What a person ruled on two cases. Instants are ISO 8601 texts. */
export interface DuplicateRulingView {
  /** The case that was ruled on: a duplicate gives way to the other one. */
  submissionId: string;
  ruling: DuplicateRulingKind;
  reason: string;
  by: { id: string; name: string; email: string };
  at: string;
  /** Whether either of the two was handed in again since. */
  isOutdated: boolean;
}

/** A case of an earlier edition, as it was released. */
export interface ReleasedBeforeView {
  year: number;
  slug: string;
  startedOn: string | null;
  countries: string[];
  texts: { locale: string; title: string; summary: string | null }[];
  applicants: { names: { locale: string; value: string }[] }[];
}

/** A case that may be the same as another. Plain JSON. */
export interface CandidateView {
  id: string;
  submission: SubmissionView | null;
  state: ScreeningState | null;
  released: ReleasedBeforeView | null;
  /** The strongest first. */
  signs: DuplicateSignView[];
  /** The newest first. */
  rulings: DuplicateRulingView[];
}

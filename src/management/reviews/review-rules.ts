import type { NoScore } from '../../generated/schema.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { isLongerThan, isManyLines } from '../../platform/text.ts';
import type { Criterion } from '../editions/index.ts';
import type { Mark } from './figures/review-value.ts';
import {
  criterionMissing,
  criterionTwice,
  criterionUnknown,
  eitherScoreOrWord,
  scoreOutOfRange,
  textTooLong,
  textUnreadable,
} from './review-problems.ts';

/** What stands for a criterion, as it is sent: either a score or a word in its place. */
export interface ScoreSent {
  criterion: string;
  value?: number | null;
  instead?: NoScore | null;
}

/** The same, as it is read. */
export interface Score {
  criterion: string;
  value: number | null;
  instead: NoScore | null;
}

export type Marks = Readonly<Record<string, Mark>>;

/** What stands on a sheet, sent or about to be kept. */
export interface Opinion {
  scores: readonly ScoreSent[];
  comment: string;
  commentToApplicant: string;
}

/** Most graphemes in either text of a review that is given, and of one that is being written. */
export const longestText = 5_000;
export const longestTextOfSheet = 20_000;

/** Everything that is wrong with a review at once; empty when something in range, or a word, stands for each criterion. */
export function problemsOfReview(criteria: readonly Criterion[], opinion: Opinion): Refusal[] {
  const scored = new Set(opinion.scores.map(({ criterion }) => criterion));
  return [
    ...problemsOfScores(criteria, opinion.scores),
    ...criteria.filter(({ key }) => !scored.has(key)).map(({ key }) => criterionMissing(key)),
    ...problemsOfTexts(opinion, longestText),
  ];
}

/** Everything that keeps a sheet from being saved: it may be incomplete, but what stands on it has its form. */
export const problemsOfSheet = (criteria: readonly Criterion[], opinion: Opinion): Refusal[] => [
  ...problemsOfScores(criteria, opinion.scores),
  ...problemsOfTexts(opinion, longestTextOfSheet),
];

function problemsOfScores(criteria: readonly Criterion[], scores: readonly ScoreSent[]): Refusal[] {
  const found: Refusal[] = [];
  const scored = new Set<string>();
  scores.forEach(({ criterion: key, value = null, instead = null }, index) => {
    const criterion = criteria.find((criterion) => criterion.key === key);
    if (!criterion) found.push(criterionUnknown(index));
    else if (scored.has(key)) found.push(criterionTwice(index));
    else if ((value === null) === (instead === null)) found.push(eitherScoreOrWord(index));
    else if (value !== null && !isInRange(criterion, value)) found.push(scoreOutOfRange(index, criterion));
    scored.add(key);
  });
  return found;
}

const isInRange = ({ minimum, maximum }: Criterion, value: number): boolean => Number.isInteger(value) && value >= minimum && value <= maximum;

const problemsOfTexts = (opinion: Opinion, most: number): Refusal[] =>
  (['comment', 'commentToApplicant'] as const).flatMap((name) => {
    if (!isManyLines(opinion[name])) return [textUnreadable(name)];
    return isLongerThan(opinion[name], most) ? [textTooLong(most, name)] : [];
  });

/** Scores as they are kept: by criterion key. */
export const marksOf = (scores: readonly ScoreSent[]): Marks =>
  Object.fromEntries(scores.map(({ criterion, value, instead }) => [criterion, value ?? instead!]));

/** Scores as they are read, in the edition's order; what is no criterion any more is left out. */
export const scoresOf = (criteria: readonly Criterion[], marks: Marks): Score[] =>
  criteria
    .filter(({ key }) => Object.hasOwn(marks, key))
    .map(({ key }) => {
      const mark = marks[key]!;
      return typeof mark === 'number' ? { criterion: key, value: mark, instead: null } : { criterion: key, value: null, instead: mark };
    });

import type { NoScore, ReviewerCaseQuery } from '../../../../src/generated/web/graphql.ts';

export type Assignment = NonNullable<NonNullable<ReviewerCaseQuery['viewer']>['reviewAssignment']>;
export type Criterion = Assignment['criteria'][number];
/** What stands for a criterion: a score, or a word in its place. */
export type Mark = number | NoScore;
export type Marks = Record<string, Mark>;

export interface Sheet {
  marks: Marks;
  comment: string;
  commentToApplicant: string;
}

interface Said {
  scores: readonly { criterion: string; value?: number | null; instead?: NoScore | null }[];
  comment: string;
  commentToApplicant: string;
}

export const emptySheet: Sheet = { marks: {}, comment: '', commentToApplicant: '' };

export const marksOf = (scores: Said['scores']): Marks =>
  Object.fromEntries(scores.flatMap(({ criterion, value, instead }) => ((value ?? instead) ? [[criterion, (value ?? instead)!] as const] : [])));

export const sheetOf = ({ scores, comment, commentToApplicant }: Said): Sheet => ({ marks: marksOf(scores), comment, commentToApplicant });

/** As the graph takes them, in the order of the form. */
export const scoresOf = (criteria: readonly Criterion[], marks: Marks) =>
  criteria.flatMap(({ key: criterion }) => {
    const mark = marks[criterion];
    if (mark === undefined) return [];
    return [typeof mark === 'number' ? { criterion, value: mark } : { criterion, instead: mark }];
  });

export const isSameSheet = (one: Sheet, other: Sheet): boolean =>
  one.comment === other.comment &&
  one.commentToApplicant === other.commentToApplicant &&
  Object.keys({ ...one.marks, ...other.marks }).every((key) => one.marks[key] === other.marks[key]);

/** Points from 0 to 100 as the service counts them, and how much of the weight was judged. */
export function pointsOf(criteria: readonly Criterion[], marks: Marks): { points: number | null; shareJudged: number } {
  let judged = 0;
  let sum = 0;
  for (const { key, weight, minimum, maximum } of criteria) {
    const mark = marks[key];
    if (typeof mark !== 'number') continue;
    judged += weight;
    sum += (weight * (mark - minimum)) / (maximum - minimum);
  }
  return { points: judged >= 0.5 - 1e-9 ? (100 * sum) / judged : null, shareJudged: judged };
}

/**
 * The score after a digit was pressed. One that goes on from what stands there is taken as one number: 1, then 0 is 10 where there is a 10. A single 0 is
 * the 10 of a scale that has no 0. Undefined where the scale has no such score.
 */
export function typed(before: Mark | undefined, digit: number, { minimum, maximum }: Pick<Criterion, 'minimum' | 'maximum'>): number | undefined {
  const inScale = (value: number) => (value >= minimum && value <= maximum ? value : undefined);
  const longer = typeof before === 'number' && before > 0 ? inScale(before * 10 + digit) : undefined;
  return longer ?? inScale(digit) ?? (digit === 0 ? inScale(10) : undefined);
}

import type { ReviewerQueueQuery } from '../../../../src/generated/web/graphql.ts';

export type Asked = NonNullable<ReviewerQueueQuery['viewer']>['reviewAssignments']['edges'][number]['node'];

/** How far a review is, as its reviewer sees it; what asks most for them first. */
export const caseStates = ['CHANGED', 'REOPENED', 'NEW', 'BEGUN', 'GIVEN', 'LOCKED'] as const;
export type CaseState = (typeof caseStates)[number];

export function stateOf({ newerRevision, review, sheet }: Pick<Asked, 'newerRevision' | 'review' | 'sheet'>): CaseState {
  if (newerRevision) return 'CHANGED';
  if (review?.lockedAt) return 'LOCKED';
  if (review?.reopenedBecause) return 'REOPENED';
  if (review) return 'GIVEN';
  return sheet ? 'BEGUN' : 'NEW';
}

export const toneOf = { CHANGED: 'wrong', REOPENED: 'wrong', NEW: undefined, BEGUN: 'careful', GIVEN: 'strong', LOCKED: 'good' } as const;

export const orders = ['state', 'title', 'field'] as const;
export const shows = ['all', 'open', ...caseStates] as const;

/** The queue as it is looked at: what the address says of it. The case's own page follows the same order. */
export interface Look {
  show: (typeof shows)[number];
  order: (typeof orders)[number];
  field: string;
}

export function lookOf(search: URLSearchParams): Look {
  const one = <Value extends string>(name: string, known: readonly Value[]) => known.find((value) => value === search.get(name)) ?? known[0]!;
  return { show: one('show', shows), order: one('order', orders), field: search.get('field') ?? '' };
}

export const titleOf = ({ revision }: Pick<Asked, 'revision'>, language: string): { locale: string; title: string } =>
  revision.texts.find(({ locale }) => locale === language) ?? revision.texts[0]!;

export function queued(all: readonly Asked[], { show, order, field }: Look, language: string): Asked[] {
  const shown = all.filter((asked) => {
    const state = stateOf(asked);
    return (show === 'all' || (show === 'open' ? state !== 'LOCKED' : state === show)) && (field === '' || asked.revision.field === field);
  });
  const byTitle = (one: Asked, other: Asked) => titleOf(one, language).title.localeCompare(titleOf(other, language).title, language);
  const ranks: Record<Look['order'], (asked: Asked) => number | string> = {
    state: (asked) => caseStates.indexOf(stateOf(asked)),
    title: () => 0,
    field: (asked) => asked.revision.field,
  };
  const rank = ranks[order];
  return shown.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return a < b ? -1 : a > b ? 1 : byTitle(one, other);
  });
}

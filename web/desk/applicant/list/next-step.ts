import type { ApplicantSubmissionsQuery } from '../../../../src/generated/web/graphql.ts';

export type Listed = NonNullable<ApplicantSubmissionsQuery['viewer']>['submissions']['edges'][number]['node'];

/** What there is to do for a submission: the word for it, where it is done, and whether it is the person's turn. */
export interface NextStep {
  what: 'write' | 'read' | 'ready' | 'tooLate' | 'mend' | 'mendRead' | 'waiting' | 'acknowledge' | 'told' | 'published' | 'fellOut' | 'withdrawn';
  to: string;
  isYours: boolean;
}

type Stands = Pick<Listed, 'id' | 'step' | 'yourRole' | 'closesAt' | 'evaluation'> & { ready: { markedAt: string } | null };

export function nextStepOf({ id, step, yourRole, closesAt, ready, evaluation }: Stands, now: number): NextStep {
  const [page, form] = [`/desk/submissions/${id}`, `/desk/submissions/${id}/edit/facts`];
  if (step === 'WITHDRAWN') return { what: 'withdrawn', to: page, isYours: false };
  if (step === 'RETURNED') return yourRole === 'VIEWER' ? { what: 'mendRead', to: page, isYours: false } : { what: 'mend', to: form, isYours: true };
  if (step === 'DRAFT') {
    if (now >= Date.parse(closesAt)) return { what: ready ? 'ready' : 'tooLate', to: page, isYours: false };
    if (yourRole === 'VIEWER') return { what: 'read', to: page, isYours: false };
    return { what: ready ? 'ready' : 'write', to: form, isYours: !ready };
  }
  switch (evaluation?.state) {
    case 'TO_ACKNOWLEDGE':
      return { what: 'acknowledge', to: `${page}/outcome`, isYours: true };
    case 'TOLD':
      return { what: 'told', to: `${page}/outcome`, isYours: true };
    case 'PUBLISHED':
      return { what: 'published', to: `${page}/outcome`, isYours: false };
    case 'WITHDRAWN':
      return { what: 'fellOut', to: page, isYours: false };
    case 'IN_EVALUATION':
    case undefined:
      return { what: 'waiting', to: page, isYours: false };
  }
}

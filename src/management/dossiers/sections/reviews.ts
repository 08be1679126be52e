import type { Sentence } from '../../../platform/language.ts';
import type { Criterion } from '../../editions/index.ts';
import { type Marks, pointsOf, scoresOf } from '../../reviews/index.ts';
import { type DossierWork, type Happened, say, type Section, utc, word } from '../section.ts';

interface Asked {
  id: string;
  at: string;
  expert: string;
  by: string;
  endedAt: string | null;
  endedWhy: string | null;
  runs: string[];
}

interface Said {
  at: string;
  act: 'SUBMITTED' | 'CONFIRMED' | 'LOCKED' | 'REOPENED';
  by: string | null;
  expert: string;
  version: number;
  revision: number;
  scores: Marks;
  comment: string;
  commentToApplicant: string;
  reason: string | null;
  uncounted: string | null;
  about: string[];
}

const acts = { SUBMITTED: 'submitReview', CONFIRMED: 'confirmReview', LOCKED: 'lockReview', REOPENED: 'reopenReview' } as const;

export const reviews: Section = {
  kind: 'REVIEWS',
  title: say('Reviews', '评审'),
  events: {
    ASKED: say('Asked to judge', '指派评审'),
    ENDED: say('Asked no longer', '指派终止'),
    SUBMITTED: say('Judged', '提交评审'),
    CONFIRMED: say('Confirmed on a later revision', '对新版本确认'),
    LOCKED: say('Locked', '锁定'),
    REOPENED: say('Opened again', '重新开放'),
  },
  labels: {
    expert: say('Expert', '专家'),
    version: say('Version of the review', '评审版本'),
    revision: say('Revision judged', '所评版本'),
    points: say('Points of 100', '得分（百分制）'),
    scores: say('Scores', '评分'),
    uncounted: say('Does not count', '不计入'),
    comment: say('For the committee', '致委员会'),
    commentToApplicant: say('For the applicant', '致申报主体'),
    why: say('Why', '原因'),
    reason: say('Reason', '理由'),
  },
  words: {
    VOID: say('void: its expert is tied to the case', '无效：专家与案例存在关联'),
    SUPERSEDED: say('a later revision was handed in', '已提交更新版本'),
    EXCHANGED: say('exchanged', '更换'),
    NO_LONGER_ALLOWED: say('not allowed any more', '不再允许'),
    STEPPED_DOWN: say('stepped down', '退出'),
  },
  read: async (work) => [...(await asked(work)), ...(await said(work))],
};

async function asked({ em, submissionId }: DossierWork): Promise<Happened[]> {
  const rows = await em.execute<Asked[]>(
    `select a.id, ${utc('a.created_at')} as at, a.reviewer_id as expert, a.assigned_by as by, ${utc('a.ended_at')} as "endedAt", a.ended_why as "endedWhy",
       (select coalesce(jsonb_agg(x.id), '[]') from assignment_runs x join submissions s on s.edition_id = x.edition_id
         where s.id = a.submission_id and x.applied_by = a.assigned_by) as runs
     from review_assignments a where a.submission_id = ? order by a.created_at, a.id`,
    [submissionId],
  );
  return rows.flatMap(({ id, at, expert, by, endedAt, endedWhy, runs }): Happened[] => [
    {
      ...{ at, event: 'ASKED', part: 'ORGANIZER', personId: by, facts: { expert: { personId: expert } } },
      // a run asks many at once, in one act
      record: { acts: ['assignReviewer', 'applyAssignment'], about: [submissionId, id, ...runs], isOneOfMany: true },
    },
    ...(endedAt === null
      ? []
      : [{ at: endedAt, event: 'ENDED', part: 'PROGRAM' as const, personId: null, facts: { expert: { personId: expert }, why: word(endedWhy) } }]),
  ]);
}

async function said({ em, edition, submissionId }: DossierWork): Promise<Happened[]> {
  const rows = await em.execute<Said[]>(
    `select ${utc('h.at')} as at, h.act, h.acted_by as by, a.reviewer_id as expert, h.version, j.number as revision, h.scores, h.comment,
       h.comment_to_applicant as "commentToApplicant", h.reason, jsonb_build_array(a.id, v.id, h.revision_id) as about,
       case when h.version < v.version then null
         when a.ended_why = 'NO_LONGER_ALLOWED' or a.id = any ((select void_assignments(?))::uuid[]) then 'VOID'
         when exists (select from revisions n where n.submission_id = v.submission_id and n.number > j.number) then 'SUPERSEDED' end as uncounted
     from reviews v join review_assignments a on a.id = v.assignment_id join review_history h on h.review_id = v.id join revisions j on j.id = h.revision_id
     where v.submission_id = ? order by h.at, h.review_id, h.version`,
    [edition.id, submissionId],
  );
  return rows.map(({ at, act, by, expert, version, revision, scores, comment, commentToApplicant, reason, uncounted, about }): Happened => ({
    ...{ at, event: act, part: by === expert ? 'EXPERT' : 'COMMITTEE', personId: by },
    facts: {
      ...{
        expert: { personId: expert },
        version,
        revision,
        points: inHundredths(pointsOf(edition.criteria, scores)),
        scores: inWords(edition.criteria, scores),
      },
      ...{ uncounted: word(uncounted), comment, commentToApplicant, reason },
    },
    record: { acts: [acts[act]], about },
  }));
}

function inWords(criteria: readonly Criterion[], marks: Marks): Sentence {
  const instead = {
    CANNOT_JUDGE: say('cannot judge', '无法评判'),
    ABSTAIN: say('abstains', '弃权'),
  };
  const names = new Map(criteria.map(({ key, names }) => [key, names]));
  const said = (language: keyof Sentence) =>
    scoresOf(criteria, marks)
      .map(({ criterion, value, instead: word }) => `${names.get(criterion)?.[language] ?? criterion}: ${word ? instead[word][language] : value}`)
      .join('\n');
  return { en: said('en'), 'zh-Hans': said('zh-Hans') };
}

const inHundredths = (points: number | null): number | null => (points === null ? null : Math.round(points * 100) / 100);

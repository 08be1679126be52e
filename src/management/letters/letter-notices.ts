import type { EntityManager } from '@mikro-orm/postgresql';
import type { NoticeAudience } from '../../generated/schema.ts';
import { defineNotice } from '../notices/index.ts';
import type { Letter } from '../recommendations/index.ts';

/** Key: the letter's id. The words are those that two people have released. */
const letterTo = (whom: string, desk: string) =>
  defineNotice({
    event: `letter-to-${whom}`,
    values: [],
    async texts(em: EntityManager, batchId: string) {
      const [{ letter }] = await em.execute<[{ letter: Letter | null }]>('select released_letter(?) as letter', [batchId]);
      if (!letter) throw new Error('a letter that nobody has released is not sent');
      return letter;
    },
    link: () => desk,
  });

const toApplicants = letterTo('applicants', '/submissions');
const toRecommenders = letterTo('recommenders', '/recommenders');
const toReviewers = letterTo('reviewers', '/reviews');
const toSelected = letterTo('selected', '/submissions');

export const noticeFor: Record<NoticeAudience, typeof toApplicants> = {
  APPLICANTS: toApplicants,
  APPLICANTS_WITH_DRAFTS: toApplicants,
  APPLICANTS_WHO_HANDED_IN: toApplicants,
  RECOMMENDERS: toRecommenders,
  REVIEWERS: toReviewers,
  SELECTED: toSelected,
};

export const letterNotices = [toApplicants, toRecommenders, toReviewers, toSelected];

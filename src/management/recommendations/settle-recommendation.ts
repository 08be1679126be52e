import { LockMode } from '@mikro-orm/core';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import type { Localized } from '../../platform/language.ts';
import { applicationsAreOpen, Edition } from '../editions/index.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { tell } from '../notices/index.ts';
import { lockOwnSubmission } from '../submissions/index.ts';
import { asRecommender } from './as-recommender.ts';
import { nameFor, settledNotice } from './recommendation-notices.ts';
import { frozen, notAnyMore, ownOrganization } from './recommendation-problems.ts';
import { recommendationById, type RecommendationView } from './recommendation-queries.ts';

interface Settling {
  idempotencyKey: string;
  recommendationId: string;
}

interface Step {
  from: readonly string[];
  to: 'AGREED' | 'DECLINED' | 'WITHDRAWN';
  /** Whether the applicant may take it as well as the organization. */
  byApplicant: boolean;
}

/** Which states a recommendation can be taken from, by which side. Both sides take the submission's row lock or the edition's: one after the other. */
export const steps = {
  agreeRecommendation: { from: ['CLAIMED'], to: 'AGREED', byApplicant: false },
  declineRecommendation: { from: ['CLAIMED'], to: 'DECLINED', byApplicant: false },
  withdrawRecommendation: { from: ['CLAIMED', 'AGREED'], to: 'WITHDRAWN', byApplicant: true },
} as const satisfies Record<string, Step>;

interface Row {
  state: string;
  submission_id: string;
  accreditation_id: string;
  claimed_by: string;
  title: string;
  names: Localized;
  edition_id: string;
}

/** Moves a recommendation on, for one of its two sides, until the close. */
export const settleRecommendation = (desk: Desk, operation: keyof typeof steps, input: Settling): Promise<Outcome<RecommendationView>> =>
  once<Settling, RecommendationView>(desk, operation, input, async ({ em, arrivedAt }) => {
    const { from, to, byApplicant }: Step = steps[operation];
    const id = input.recommendationId;
    if (!isUuid(id)) return refuse(notFound('recommendationId'));
    const [found] = await em.execute<Row[]>(
      `select r.state, r.submission_id, r.accreditation_id, r.claimed_by, r.title, o.names, a.edition_id
       from recommendations r join accreditations a on a.id = r.accreditation_id join organizations o on o.id = a.organization_id where r.id = ? for update of r`,
      [id],
    );
    if (!found) return refuse(notFound('recommendationId'));
    const acting = await asRecommender(em, desk, found.accreditation_id);
    const isApplicant = byApplicant && !acting && (await lockOwnSubmission(em, desk, found.submission_id)) !== null;
    if (!acting && !isApplicant) return refuse(notFound('recommendationId'));

    const edition = acting?.edition ?? (await em.findOneOrFail(Edition, { id: found.edition_id }, { lockMode: LockMode.PESSIMISTIC_READ }));
    const now = await arrivedAt();
    if (!applicationsAreOpen(edition, now)) return refuse(frozen(edition));
    if (!from.includes(found.state)) return refuse(notAnyMore());
    if (to === 'AGREED' && found.claimed_by === desk.person.id) return refuse(ownOrganization());

    await em.execute(`update recommendations set state = ?, settled_by = ?, settled_at = instant(), counted_at = ? where id = ?`, [
      to,
      desk.person.id,
      now,
      id,
    ]);
    if (to !== 'WITHDRAWN') {
      const values = { organization: nameFor(null, found.names), title: found.title };
      await tell(em, settledNotice, { key: id, to: { personId: found.claimed_by }, values });
    }
    return done(await recommendationById(em, id));
  });

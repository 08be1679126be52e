import type { DescribeMembershipInput } from '../../generated/schema.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { organizationsByIds } from '../organizations/index.ts';
import { notADayInThePast, notInThisState, savedInBetween, tooMany } from './committee-problems.ts';
import { problemsOfExpert, textArray, tidied } from './committee-rules.ts';
import { membershipById, type MembershipView } from './expert-queries.ts';
import { lockMembership } from './lock-expert.ts';
import { organizationNamed } from './propose-expert.ts';

const mostLeft = 50;

/** Says who one is on a committee. Nobody loses a tie by it: a trigger notes the organization that was there before as left. */
export const describeMembership = (desk: Desk, input: DescribeMembershipInput): Promise<Outcome<MembershipView>> =>
  once<DescribeMembershipInput, MembershipView>(desk, 'describeMembership', input, async ({ em, instant }) => {
    const own = await lockMembership(em, desk, input.membershipId);
    if (!own) return refuse(notFound('membershipId'));
    if (own.state !== 'ACCEPTED') return refuse(notInThisState('membershipId'));
    if (own.version !== input.expectedVersion) return refuse(savedInBetween(own.version));
    const today = (await instant()).toISOString().slice(0, 10);
    const left = await organizationsByIds(
      em,
      input.left.map(({ organizationId }) => organizationId),
    );
    const organizationId = await organizationNamed(em, input.organizationId);
    const wrong: Refusal[] = [
      ...problemsOfExpert(input),
      ...(input.left.length > mostLeft ? [tooMany(mostLeft, 'left')] : []),
      ...(organizationId === undefined ? [notFound('organizationId')] : []),
      ...input.left.flatMap(({ organizationId, until }, at) => [
        ...(left.has(organizationId) ? [] : [notFound('left', at, 'organizationId')]),
        ...(until <= today ? [] : [notADayInThePast(at)]),
      ]),
    ];
    if (wrong.length > 0) return refuse(...wrong);

    const { country, languages, topics, load } = input;
    await em.execute(
      `update experts set version = version + 1, organization_id = case when ? then ?::uuid else organization_id end, country = case when ? then ? else country end,
         languages = coalesce(?::text[], languages), topics = coalesce(?::text[], topics), load_least = coalesce(?, load_least), load_most = coalesce(?, load_most)
       where id = ?`,
      [
        ...[input.organizationId !== undefined, organizationId ?? null, country !== undefined, country ?? null],
        ...[languages ? textArray([...new Set(languages)]) : null, topics ? textArray(tidied(topics)) : null],
        ...[load?.least ?? null, load?.most ?? null, own.id],
      ],
    );
    for (const { organizationId, until } of input.left)
      await em.execute(
        `insert into expert_affiliations (person_id, organization_id, until) values (?, ?, (?::date + 1)::timestamptz)
         on conflict (person_id, organization_id) do update set until = greatest(expert_affiliations.until, excluded.until)`,
        [desk.person.id, left.get(organizationId)!.id, until],
      );
    return done(await membershipById(em, own.id));
  });

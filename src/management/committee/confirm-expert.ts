import type { ConfirmExpertInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { nearest } from '../../platform/language.ts';
import { type Desk, notAllowed, notFound, once, wasAddressOf } from '../identity/index.ts';
import { tell } from '../notices/index.ts';
import { expertInvitationNotice } from './committee-notices.ts';
import { anotherConfirms, notInThisState, proposerHasLeft } from './committee-problems.ts';
import { expertById, type ExpertView } from './expert-queries.ts';
import { lockExpert } from './lock-expert.ts';

/** Has an expert invited, as a second organizer: the roles that accepting gives are given by two people. */
export async function confirmExpert(desk: Desk, input: ConfirmExpertInput): Promise<Outcome<ExpertView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());

  const outcome = await once(desk, 'confirmExpert', input, async ({ em }) => {
    const expert = await lockExpert(em, desk, input.expertId);
    if (!expert) return refuse(notFound('expertId'));
    if (expert.state !== 'PROPOSED') return refuse(notInThisState('expertId'));
    if (expert.proposedBy === desk.person.id || (await wasAddressOf(em, desk.person.id, expert.address))) return refuse(anotherConfirms());
    const [proposer] = await em.execute<[{ runs: boolean }]>('select runs_editions(?, ?, null) as runs', [expert.proposedBy, expert.edition]);
    if (!proposer.runs) return refuse(proposerHasLeft());
    await em.execute(`update experts set state = 'INVITED', confirmed_by = ?, confirmed_at = instant(), version = version + 1 where id = ?`, [
      desk.person.id,
      expert.id,
    ]);
    const { language, editionNames } = expert;
    const names = (language === null ? (['zh-Hans', 'en'] as const) : [language]).map((one) => nearest(one, editionNames)?.value ?? '');
    await tell(em, expertInvitationNotice, {
      key: expert.id,
      to: { address: expert.address },
      values: { edition: [...new Set(names)].join(' / ') },
      ...(language ? { language } : {}),
      editionYear: expert.edition,
      causedBy: desk.person.id,
    });
    return done({ id: expert.id, edition: expert.edition });
  });
  return outcome.refusals ? outcome : done(await expertById(desk.em, outcome.done.id));
}

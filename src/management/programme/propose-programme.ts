import type { ProposeProgrammeInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { lockedProgramme } from './locked-programme.ts';
import { emptyProgramme, programmeReplaced, proposedBefore } from './programme-problems.ts';
import { programmeById, type ProgrammeView } from './programme-queries.ts';

/** Puts a version forward, so that a second person can freeze it. */
export async function proposeProgramme(desk: Desk, input: ProposeProgrammeInput): Promise<Outcome<ProgrammeView>> {
  return once(desk, 'proposeProgramme', input, async ({ em, instant }) => {
    const programme = await lockedProgramme(em, desk, input.programmeId);
    if (!programme) return refuse(notFound('programmeId'));
    if (!holds(desk, 'STAGE_MANAGER', { editionYear: programme.editionYear })) return refuse(notAllowed());
    if (programme.state === 'SUPERSEDED') return refuse(programmeReplaced());
    if (programme.state !== 'DRAFT') return refuse(proposedBefore());
    if (programme.items.length === 0) return refuse(emptyProgramme());

    await em.execute(`update programmes set state = 'PROPOSED', proposed_by = ?, proposed_at = ? where id = ?`, [
      ...[desk.person.id, await instant(), programme.id],
    ]);
    return done(await programmeById(em, programme.id));
  });
}

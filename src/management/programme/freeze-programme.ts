import type { FreezeProgrammeInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, notFound, once } from '../identity/index.ts';
import { lockedProgramme } from './locked-programme.ts';
import { openRequiredItems } from '../preparation/index.ts';
import {
  materialsMissing,
  notCandidateAnyMore,
  notProposed,
  programmeFrozen,
  programmeIsAnother,
  programmeReplaced,
  secondPersonRequired,
} from './programme-problems.ts';
import { candidatesOf, programmeById, type ProgrammeView } from './programme-queries.ts';

/** Freezes a version as a second person: exactly what this person has read, as long as all of it still goes on stage. */
export async function freezeProgramme(desk: Desk, input: FreezeProgrammeInput): Promise<Outcome<ProgrammeView>> {
  return once(desk, 'freezeProgramme', input, async ({ em, instant }) => {
    const programme = await lockedProgramme(em, desk, input.programmeId);
    if (!programme) return refuse(notFound('programmeId'));
    if (programme.state === 'SUPERSEDED') return refuse(programmeReplaced());
    if (programme.state === 'FROZEN') return refuse(programmeFrozen());
    if (programme.state !== 'PROPOSED') return refuse(notProposed());
    if (programme.proposedBy === desk.person.id) return refuse(secondPersonRequired());
    if (programme.contentHash !== input.contentHash) return refuse(programmeIsAnother());

    const candidates = new Set((await candidatesOf(em, programme.editionId)).map(({ submissionId }) => submissionId));
    const gone = programme.items.flatMap(({ submissionId }, i) => (submissionId !== null && !candidates.has(submissionId) ? [i + 1] : []));
    if (gone.length > 0) return refuse(...gone.map(notCandidateAnyMore));

    const onStage = programme.items.flatMap(({ submissionId }) => (submissionId === null ? [] : [submissionId]));
    const waits = programme.editionId && onStage.length > 0 ? await openRequiredItems(em, programme.editionId, onStage) : [];
    const open = new Set(waits.map(({ submissionId }) => submissionId));
    const missing = programme.items.flatMap(({ submissionId }, i) => (submissionId !== null && open.has(submissionId) ? [i + 1] : []));
    if (missing.length > 0) return refuse(...missing.map(materialsMissing));

    await em.execute(`update programmes set state = 'SUPERSEDED' where edition_year = ? and state = 'FROZEN'`, [programme.editionYear]);
    await em.execute(`update programmes set state = 'FROZEN', frozen_by = ?, frozen_at = ? where id = ?`, [
      ...[desk.person.id, await instant(), programme.id],
    ]);
    return done(await programmeById(em, programme.id));
  });
}

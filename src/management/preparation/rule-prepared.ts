import type { RulePreparedInput } from '../../generated/schema.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { flawOf, isLongerThan, tidy } from '../../platform/text.ts';
import { type Desk, notAllowed, once } from '../identity/index.ts';
import { flawed, tooLong } from '../organizations/index.ts';
import { itemAfter, ledItem } from './open-item.ts';
import { tellOfReturn } from './preparation-notices.ts';
import { consentTakenBack, notTheLatest, reasonMissing, reasonNotAsked, versionMissing } from './preparation-problems.ts';
import type { ItemView } from './preparation-queries.ts';
import { preparationLimits } from './preparation-rules.ts';

/** Accepts, returns or lets go an asked material: exactly the version that was read, and no later one. */
export async function rulePrepared(desk: Desk, input: RulePreparedInput): Promise<Outcome<ItemView>> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return refuse(notAllowed());

  return await once<RulePreparedInput, ItemView>(desk, 'rulePrepared', input, async ({ em }) => {
    const { item, refusal } = await ledItem(em, input);
    if (!item) return refuse(refusal);
    const problems = problemsOfRuling(item, input);
    if (problems.length > 0) return refuse(...problems);
    const [{ id }] = await em.execute<[{ id: string }]>(
      `insert into prepared_rulings (submission_id, asked_id, version_id, ruling, reason, ruled_by) values (?, ?, ?::uuid, ?, ?, ?) returning id`,
      [item.submissionId, item.asked.id, item.versions[0]?.id ?? null, input.ruling, tidy(input.reason ?? ''), desk.person.id],
    );
    if (input.ruling === 'RETURN') await tellOfReturn(em, item, id);
    return done(await itemAfter(em, 'led', item));
  });
}

function problemsOfRuling({ versions: [latest] }: ItemView, { ruling, versionId, reason: sent }: RulePreparedInput): Refusal[] {
  const reason = tidy(sent ?? '');
  const flaw = flawOf(reason, 'many');
  const needsVersion = ruling === 'ACCEPT' || (ruling === 'RETURN' && latest);
  return [
    ...(needsVersion && !versionId ? [versionMissing()] : versionId && versionId !== latest?.id ? [notTheLatest()] : []),
    ...(ruling === 'ACCEPT' && latest?.rights[0]?.personsShown === 'CONSENT_WITHDRAWN' ? [consentTakenBack('versionId')] : []),
    ...(ruling === 'ACCEPT' ? (reason === '' ? [] : [reasonNotAsked()]) : reason === '' ? [reasonMissing()] : []),
    ...(flaw
      ? [flawed(flaw, 'many', 'reason')]
      : isLongerThan(reason, preparationLimits.reason)
        ? [tooLong(preparationLimits.reason, 'reason')]
        : []),
  ];
}

import type { MachineTranslation, RequestMachineTranslationInput } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { type Desk, notAllowed, notFound, once } from '../../identity/index.ts';
import { casesToTranslate } from '../case-queries.ts';
import { sitsAtADesk } from '../locked-case.ts';
import { translationDesk } from '../translation-desk.ts';
import { noMachine, notYourLanguage, toAskOutOfRange } from '../translation-problems.ts';
import { limits } from '../translation-rules.ts';
import type { MachineAtHand } from '../translations-context.ts';
import { requestsOf } from './machine-requests.ts';
import { addMachineWork } from './translate-by-machine.job.ts';

/** Asks a machine for what is missing of cases in a language. Where it is asked already, it is not asked twice. */
export async function requestMachineTranslation(
  desk: Desk,
  { machine, tries }: MachineAtHand,
  input: RequestMachineTranslationInput,
): Promise<Outcome<MachineTranslation[]>> {
  if (!sitsAtADesk(desk)) return refuse(notAllowed());
  const { edition, language } = input;
  const at = await translationDesk(desk, edition);
  if (!at) return refuse(notFound('edition'));
  const ids = [...new Set(input.caseIds)];
  if (ids.length < 1 || ids.length > limits.askedAtOnce) return refuse(toAskOutOfRange(limits.askedAtOnce));

  const outcome = await once<RequestMachineTranslationInput, { count: number }>(desk, 'requestMachineTranslation', input, async ({ em }) => {
    const cases = await casesToTranslate(em, { ids: ids.filter(isUuid) });
    const theirs = new Set(cases.filter(({ editionId }) => editionId === at.editionId).map(({ id }) => id));
    const unknown = input.caseIds.flatMap((id, i) => (theirs.has(id) ? [] : [notFound('caseIds', i)]));
    if (unknown.length > 0) return refuse(...unknown);
    if (at.ownLanguages !== null && !at.ownLanguages.includes(language)) return refuse(notYourLanguage());
    if (!machine) return refuse(noMachine());
    const rows = await em.execute<{ id: string }[]>(
      `insert into machine_translations (submission_id, locale, requested_by) select unnest(?::uuid[]), ?, ? on conflict do nothing returning id`,
      [`{${ids.join(',')}}`, language, desk.person.id],
    );
    await addMachineWork(
      em,
      rows.map(({ id }) => id),
      tries,
    );
    return done({ count: rows.length });
  });
  return outcome.refusals ? outcome : done(await requestsOf(desk.em, ids, language));
}

import type { LimitTranslatorInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear } from '../editions/index.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { type LimitView, limitsOf } from './rules-queries.ts';
import { problemsOfLanguages } from './translation-rules.ts';

/** Limits a translator to some languages, or lifts the limit. The role itself is given and taken by two people; this only narrows it. */
export async function limitTranslator(desk: Desk, input: LimitTranslatorInput): Promise<Outcome<LimitView[]>> {
  const { edition: year, personId, languages } = input;
  if (!holds(desk, 'ORGANIZER', { editionYear: year })) return refuse(notAllowed());
  const wrong = problemsOfLanguages(languages);
  if (wrong.length > 0) return refuse(...wrong);
  const edition = await editionOfYear(desk.em, year);
  if (!edition) return refuse(notFound('edition'));

  const outcome = await once<LimitTranslatorInput, { personId: string }>(desk, 'limitTranslator', input, async ({ em }) => {
    const held = isUuid(personId)
      ? await em.execute<unknown[]>(
          `select 1 from role_grants where person_id = ? and role = 'TRANSLATOR' and (edition_year is null or edition_year = ?)`,
          [personId, year],
        )
      : [];
    if (held.length === 0) return refuse(notFound('personId'));
    if (languages.length === 0) await em.execute(`delete from translator_limits where edition_id = ? and person_id = ?`, [edition.id, personId]);
    else
      await em.execute(
        `insert into translator_limits (edition_id, person_id, languages, set_by) values (?, ?, ?::text[], ?)
         on conflict (edition_id, person_id) do update set languages = excluded.languages, set_by = excluded.set_by, set_at = instant()`,
        [edition.id, personId, `{${languages.join(',')}}`, desk.person.id],
      );
    return done({ personId });
  });
  return outcome.refusals ? outcome : done(await limitsOf(desk.em, edition.id));
}

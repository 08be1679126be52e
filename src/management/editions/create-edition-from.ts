import type { CreateEditionInput } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { yearsLater } from '../../platform/say-instant.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { createEdition, type NewEdition } from './create-edition.ts';
import { type Edited, settingsOf } from './edit-edition.ts';
import { neededDate, strangeYear, yearTaken } from './edition-problems.ts';
import { editionOfYear } from './edition-queries.ts';
import { type CalendarKey, calendarKeys, neededKeys } from './edition-rules.ts';

/**
 * Begins a year from another one: fields, forms, criteria, rules, quotas, contacts and texts come along. Dates do not
 * unless they are shifted, nor does what was allowed as an exception, nor anybody's submission, role or extension.
 */
export async function createEditionFrom(desk: Desk, input: CreateEditionInput): Promise<Outcome<Edited>> {
  const { from, edition: year } = input;
  if (![from, year].every((editionYear) => holds(desk, 'ORGANIZER', { editionYear }))) return refuse(notAllowed());

  return await once<CreateEditionInput, Edited>(desk, 'createEdition', input, async ({ em }) => {
    const model = await editionOfYear(em, from);
    if (!model) return refuse(notFound('from'));
    if (year < 2000 || year > 2999) return refuse(strangeYear());
    await em.execute('select pg_advisory_xact_lock(11, ?)', [year]); // two people begin the same year: the second is told so
    if (await editionOfYear(em, year)) return refuse(yearTaken());

    const date = (key: CalendarKey): Date | null => {
      if (input[key] !== undefined) return input[key] ? new Date(input[key]) : null;
      return input.shiftDates && model[key] ? yearsLater(model[key], model.timeZone, year - from) : null;
    };
    const calendar = Object.fromEntries(calendarKeys.map((key) => [key, date(key)]));
    const open = neededKeys.filter((key) => !calendar[key]);
    if (open.length > 0) return refuse(...open.map(neededDate));
    const { names, callTexts, timeZone, fields, kinds, criteria, eligibilityRules, quotaCollection, quotaOutstanding, contact, furtherContacts } =
      model;
    const { applicantsShown, quotaRules } = model;
    const copied = {
      names,
      callTexts,
      timeZone,
      fields,
      kinds,
      criteria,
      eligibilityRules,
      quotaCollection,
      quotaOutstanding,
      quotaRules,
      contact,
      furtherContacts,
      applicantsShown,
    };
    const made = await createEdition(em, { ...structuredClone(copied), ...calendar, year } as NewEdition);
    if (made.refusals) return made;

    const settings = settingsOf(made.done);
    const hash = contentHash({ before: {}, after: settings });
    await em.execute(
      `insert into edition_changes (edition_id, version, act, changed_by, before, after, content_hash) values (?, 1, 'createEdition', ?, '{}', ?::jsonb, ?)`,
      [made.done.id, desk.person.id, JSON.stringify(settings), hash],
    );
    return done({ id: made.done.id, edition: year, version: 1, contentHash: hash });
  });
}

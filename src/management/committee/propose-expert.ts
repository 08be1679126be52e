import type { ProposeExpertInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear } from '../editions/index.ts';
import { type Desk, holds, mailboxOf, notAllowed, notFound, once } from '../identity/index.ts';
import { organizationsByIds } from '../organizations/index.ts';
import { askedAlready, badLanguage, notAMailBox, notOneself, seatTaken } from './committee-problems.ts';
import { problemsOfExpert, problemsOfSeats, textArray, tidied, usualLoad } from './committee-rules.ts';
import { expertById, type ExpertView } from './expert-queries.ts';

/** Puts somebody on the table. Nobody is written to, and whether the address has an account is not said, before two agree. */
export async function proposeExpert(desk: Desk, input: ProposeExpertInput): Promise<Outcome<ExpertView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());
  const address = mailboxOf(input.address);
  const language = input.language ?? null;

  const outcome = await once(desk, 'proposeExpert', input, async ({ em }) => {
    const edition = await editionOfYear(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    const wrong = [
      ...(address === undefined ? [notAMailBox()] : []),
      ...(language === null || language === 'en' || language === 'zh-Hans' ? [] : [badLanguage()]),
      ...problemsOfSeats(
        input.seats,
        edition.fields.map(({ key }) => key),
      ),
      ...problemsOfExpert(input),
    ];
    if (wrong.length > 0) return refuse(...wrong);
    if (address === desk.person.email) return refuse(notOneself());
    const organizationId = await organizationNamed(em, input.organizationId);
    if (organizationId === undefined) return refuse(notFound('organizationId'));

    const { least, most } = input.load ?? usualLoad;
    const [made] = await em.execute<{ id: string }[]>(
      `insert into experts (edition_id, address, mail_language, organization_id, country, languages, topics, load_least, load_most, proposed_by)
       values (?, ?, ?, ?, ?, ?::text[], ?::text[], ?, ?, ?) on conflict do nothing returning id`,
      [
        ...[edition.id, address!, language, organizationId, input.country ?? null, textArray([...new Set(input.languages)])],
        ...[textArray(tidied(input.topics)), least, most, desk.person.id],
      ],
    );
    if (!made) return refuse(askedAlready());
    for (const { field, part } of input.seats) {
      const seats = await em.execute<unknown[]>(
        `insert into expert_seats (expert_id, edition_id, field_key, part) values (?, ?, ?, ?) on conflict do nothing returning expert_id`,
        [made.id, edition.id, field, part],
      );
      if (seats.length === 0) return refuse(seatTaken());
    }
    return done({ id: made.id, edition: edition.year });
  });
  return outcome.refusals ? outcome : done(await expertById(desk.em, outcome.done.id));
}

/** Null where none is named; undefined for one that is not in the directory. */
export async function organizationNamed(em: Desk['em'], id: string | null | undefined): Promise<string | null | undefined> {
  return id === null || id === undefined ? null : (await organizationsByIds(em, [id])).get(id)?.id;
}

import { randomUUID } from 'node:crypto';
import type { Edition } from '../../src/management/editions/index.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { sql } from './databases.ts';
import type { Office } from './office.ts';

export interface Recommender {
  organizationId: string;
  accreditationId: string;
  desk: Desk;
}

/** A recommender with one person who acts for it, and the agreed recommendations of submissions that were handed in. */
export async function aRecommenderOf(
  office: Office,
  edition: Edition,
  by: Desk,
  { names, primary = [], supporting = [], desk }: { names: Record<string, string>; primary?: string[]; supporting?: string[]; desk?: Desk },
): Promise<Recommender> {
  const { owner } = office.databases.management;
  const [organizationId, accreditationId] = [randomUUID(), randomUUID()];
  const who = desk ?? (await office.aDesk());
  await sql(owner, `insert into organizations (id, names, kind, country) values ($1, $2, 'UNIVERSITY', 'CN')`, [
    organizationId,
    JSON.stringify(names),
  ]);
  await sql(
    owner,
    `insert into accreditations (id, edition_id, organization_id, state, accredited_by, accepted_at) values ($1, $2, $3, 'ACTIVE', $4, instant())`,
    [...[accreditationId, edition.id, organizationId, by.person.id]],
  );
  await sql(
    owner,
    `insert into accreditation_contacts (accreditation_id, address, invited_by, person_id, accepted_at) values ($1, $2, $3, $4, instant())`,
    [...[accreditationId, who.person.email, by.person.id, who.person.id]],
  );
  for (const [ids, isPrimary] of [
    [primary, true],
    [supporting, false],
  ] as const)
    for (const id of ids)
      await sql(
        owner,
        `insert into recommendations (submission_id, accreditation_id, state, is_primary, title, submission_state, claimed_by, settled_by, settled_at, counted_at)
         values ($1, $2, 'AGREED', $3, '', 'HANDED_IN', $4, $4, instant(), instant())`,
        [id, accreditationId, isPrimary, who.person.id],
      );
  return { organizationId, accreditationId, desk: who };
}

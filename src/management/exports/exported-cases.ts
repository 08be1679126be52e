import type { EntityManager } from '@mikro-orm/postgresql';
import type { Localized } from '../../platform/language.ts';
import type { Edition } from '../editions/index.ts';
import { everySubmission, type SubmissionView } from '../submissions/index.ts';

/** A submission with what the table says of it besides. */
export interface ExportedCase {
  submission: SubmissionView;
  timeZone: string;
  fieldNames: Localized;
  /** Whose it is; null for somebody who was erased. */
  contact: { name: string; email: string } | null;
  /** The organization that recommends it and counts, where both sides have agreed. */
  recommender: { id: string; names: Localized } | null;
}

/** Submissions that are read at a time. */
export const pageSize = 100;

/** Everything handed in to an edition, newest first. Each page costs the same few statements, however long the table is. */
export async function* exportedCases(em: EntityManager, { id: editionId, timeZone, fields }: Edition): AsyncGenerator<ExportedCase> {
  const names = new Map(fields.map((field) => [field.key, field.names]));
  for await (const page of everySubmission(em, editionId, pageSize)) {
    const rows = await em.execute<Beside[]>(beside, [page.map(({ id }) => id)]);
    const known = new Map(rows.map(({ id, ...row }) => [id, row]));
    for (const submission of page) {
      const { contact = null, recommender = null } = known.get(submission.id) ?? {};
      yield { submission, timeZone, fieldNames: names.get(submission.field ?? '') ?? {}, contact, recommender };
    }
  }
}

type Beside = Pick<ExportedCase, 'contact' | 'recommender'> & { id: string };

const beside = `
  select s.id,
    case when p.email not like '%.invalid' then jsonb_build_object('name', p.name, 'email', p.email) end as contact,
    (select jsonb_build_object('id', o.id, 'names', o.names) from recommendations r
       join accreditations a on a.id = r.accreditation_id
       join organizations n on n.id = a.organization_id join organizations o on o.id = coalesce(n.merged_into, n.id)
     where r.submission_id = s.id and r.is_primary and r.state = 'AGREED') as recommender
  from submissions s join people p on p.id = s.owner_id where s.id in (?)`;

import type { EntityManager } from '@mikro-orm/postgresql';

/** An extension as organizers read it. Plain JSON. */
export interface ExtensionView {
  id: string;
  edition: number;
  submissionId: string | null;
  applicantEmail: string | null;
  until: string;
  reason: string;
  grantedBy: { id: string; name: string; email: string };
  grantedAt: string;
  revokedBy: { id: string; name: string; email: string } | null;
  revokedAt: string | null;
  /** Of the edition. */
  timeZone: string;
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const person = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email)`;

const statement = (where: string) => `
  select x.id, e.year as edition, x.submission_id as "submissionId", x.applicant_email as "applicantEmail", ${utc('x.until')} as until, x.reason,
    ${person('g')} as "grantedBy", ${utc('x.granted_at')} as "grantedAt",
    case when r.id is not null then ${person('r')} end as "revokedBy", ${utc('x.revoked_at')} as "revokedAt", e.time_zone as "timeZone"
  from extensions x join editions e on e.id = x.edition_id join people g on g.id = x.granted_by left join people r on r.id = x.revoked_by
  ${where}`;

export const extensionById = async (em: EntityManager, id: string): Promise<ExtensionView> =>
  (await em.execute<ExtensionView[]>(statement('where x.id = ?'), [id]))[0]!;

export const extensionsOf = (em: EntityManager, editionId: string): Promise<ExtensionView[]> =>
  em.execute<ExtensionView[]>(statement('where x.edition_id = ? order by x.granted_at desc, x.id limit 500'), [editionId]);

/** A change as organizers read it. `before` and `after` are JSON texts. */
export interface ChangeView {
  version: number;
  act: string;
  at: string;
  by: { id: string; name: string; email: string };
  before: string;
  after: string;
  contentHash: string;
}

export const changesOf = (em: EntityManager, editionId: string): Promise<ChangeView[]> =>
  em.execute<ChangeView[]>(
    `select c.version, c.act, ${utc('c.at')} as at, ${person('p')} as by, c.before::text as before, c.after::text as after, c.content_hash as "contentHash"
     from edition_changes c join people p on p.id = c.changed_by where c.edition_id = ? order by c.version desc limit 200`,
    [editionId],
  );

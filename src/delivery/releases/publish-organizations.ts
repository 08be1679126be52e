import type pg from 'pg';
import type { Publication } from './publication.ts';
import type { OrganizationContent } from './release-content.ts';

/** Publishes directory entries as they are from now on. */
export async function publishOrganizations({ client, revision }: Publication, organizations: OrganizationContent[]): Promise<void> {
  await client.query(
    `insert into organizations (id, names, kind, country, revision)
     select o.id, o.names, o.kind, o.country, $2 from jsonb_to_recordset($1::jsonb) as o (id uuid, names jsonb, kind text, country text)
     on conflict (id) do update set names = excluded.names, kind = excluded.kind, country = excluded.country, revision = excluded.revision
     where (organizations.names, organizations.kind, organizations.country) is distinct from (excluded.names, excluded.kind, excluded.country)`,
    [JSON.stringify(organizations), revision],
  );
}

/** An organization is publicly known as an applicant or for an honour; with the last of them it goes. */
export async function dropUnknownOrganizations(client: pg.PoolClient): Promise<void> {
  await client.query(
    `delete from organizations o
     where not exists (select from case_applicants a where a.organization_id = o.id)
       and not exists (select from honours h where h.organization_id = o.id)`,
  );
}

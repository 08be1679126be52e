import type { Publication } from './publication.ts';
import type { EditionContent, ReleaseContent } from './release-content.ts';
import { ReleaseRefused } from './release-problems.ts';

/** Publishes the edition as it is from now on, if it comes along, and hands back its id either way. */
export async function publishEdition(
  { client, releaseId, revision }: Pick<Publication, 'client' | 'releaseId' | 'revision'>,
  year: number,
  edition: EditionContent | undefined,
): Promise<string> {
  if (edition && edition.year !== year) throw new ReleaseRefused(releaseId, `it is for ${year}, but brings the edition of ${edition.year}`);
  if (edition) {
    const { rowCount } = await client.query(
      `insert into editions (id, year, names, time_zone, applications_open_at, applications_close_at, reviews_close_at, showcase_opens_at,
         showcase_closes_at, archived_at, fields, kinds, eligibility_rules, criteria, quotas, contact, provenance, revision)
       select e.id, e.year, e.names, e."timeZone", e."applicationsOpenAt", e."applicationsCloseAt", e."reviewsCloseAt", e."showcaseOpensAt",
         e."showcaseClosesAt", e."archivedAt", e.fields, e.kinds, e."eligibilityRules", e.criteria, nullif(e.quotas, 'null'),
         nullif(e.contact, 'null'), e.provenance, $2
       from jsonb_to_record($1::jsonb) as e (id uuid, year int, names jsonb, "timeZone" text, "applicationsOpenAt" timestamptz,
         "applicationsCloseAt" timestamptz, "reviewsCloseAt" timestamptz, "showcaseOpensAt" timestamptz, "showcaseClosesAt" timestamptz,
         "archivedAt" timestamptz, fields jsonb, kinds jsonb, "eligibilityRules" jsonb, criteria jsonb, quotas jsonb, contact jsonb,
         provenance jsonb)
       on conflict (id) do update set names = excluded.names, time_zone = excluded.time_zone,
         applications_open_at = excluded.applications_open_at, applications_close_at = excluded.applications_close_at,
         reviews_close_at = excluded.reviews_close_at, showcase_opens_at = excluded.showcase_opens_at,
         showcase_closes_at = excluded.showcase_closes_at, archived_at = excluded.archived_at, fields = excluded.fields,
         kinds = excluded.kinds, eligibility_rules = excluded.eligibility_rules, criteria = excluded.criteria, quotas = excluded.quotas,
         contact = excluded.contact, provenance = excluded.provenance, revision = excluded.revision
       where editions.year = excluded.year`,
      [JSON.stringify(edition), revision],
    );
    if (rowCount !== 1) throw new ReleaseRefused(releaseId, `the edition ${edition.id} is of another year`);
    return edition.id;
  }
  const { rows } = await client.query<{ id: string }>(`select id from editions where year = $1`, [year]);
  if (!rows[0]) throw new ReleaseRefused(releaseId, `the edition of ${year} is not public, and does not come along`);
  return rows[0].id;
}

/** Replaces the organizations that the edition honours, with the numbers of their certificates and by what they were found. */
export async function publishHonours(
  { client, editionId, revision }: Publication,
  organizationIds: string[],
  { certificates = [], honourFormula }: Pick<ReleaseContent, 'certificates' | 'honourFormula'>,
): Promise<void> {
  await client.query(`delete from certificates where edition_id = $1`, [editionId]);
  await client.query(`delete from honours where edition_id = $1`, [editionId]);
  await client.query(
    `insert into honours (edition_id, position, organization_id)
     select $1, o.position, o.id from unnest($2::uuid[]) with ordinality as o (id, position)`,
    [editionId, organizationIds],
  );
  await client.query(
    `insert into certificates (number, edition_id, organization_id, revision)
     select c.number, $1, c."organizationId", $3 from jsonb_to_recordset($2::jsonb) as c (number text, "organizationId" uuid)`,
    [editionId, JSON.stringify(certificates), revision],
  );
  await client.query(`update editions set revision = $2, honour_formula = $3 where id = $1`, [
    editionId,
    revision,
    honourFormula ? JSON.stringify(honourFormula) : null,
  ]);
}

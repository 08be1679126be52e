import type pg from 'pg';
import { documentsOfCase, videosOfCase } from './media-documents.ts';
import type { CaseContent, EditionContent, HonourFormulaContent, OrganizationContent, ReleaseContent, ShowcaseContent } from './release-content.ts';

type Client = pg.Pool | pg.PoolClient;

const documentOfCase = `json_build_object(
  'id', c.id, 'slug', c.slug, 'tier', c.tier, 'fieldKey', c.field_key, 'kindKey', c.kind_key, 'position', c.position,
  'startedOn', c.started_on::text, 'sourceLocale', c.source_locale, 'countries', c.countries,
  'texts', coalesce((select json_agg(jsonb_build_object('locale', t.locale, 'title', t.title, 'summary', t.summary, 'body', t.body,
      'origin', t.origin, 'isStale', t.is_stale) || case when t.is_checked then '{}'::jsonb else '{"isChecked": false}' end order by t.locale <> c.source_locale, t.locale) from case_texts t where t.case_id = c.id), '[]'),
  'applicants', coalesce((select json_agg(json_build_object('organizationId', a.organization_id, 'role', a.role, 'names', a.names) order by a.position)
      from case_applicants a where a.case_id = c.id), '[]'),
  'pictures', coalesce((select json_agg(json_build_object('id', p.id, 'mimeType', p.mime_type, 'renditions', p.renditions, 'alts', p.alts,
      'credit', p.credit) order by p.position) from pictures p where p.case_id = c.id), '[]'),
  'videos', ${videosOfCase}, 'documents', ${documentsOfCase},
  'provenance', c.provenance)`;

const iso = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const documentOfEdition = `json_build_object(
  'id', e.id, 'year', e.year, 'names', e.names, 'timeZone', e.time_zone,
  'applicationsOpenAt', ${iso('e.applications_open_at')}, 'applicationsCloseAt', ${iso('e.applications_close_at')},
  'reviewsCloseAt', ${iso('e.reviews_close_at')}, 'showcaseOpensAt', ${iso('e.showcase_opens_at')}, 'showcaseClosesAt', ${iso('e.showcase_closes_at')},
  'archivedAt', ${iso('e.archived_at')}, 'fields', e.fields, 'kinds', e.kinds, 'eligibilityRules', e.eligibility_rules, 'criteria', e.criteria,
  'quotas', e.quotas, 'contact', e.contact, 'provenance', e.provenance)`;
const documentOfOrganization = `json_build_object('id', o.id, 'names', o.names, 'kind', o.kind, 'country', o.country)`;

const documents = async <T>(client: Client, text: string, values: unknown[]): Promise<T[]> =>
  (await client.query<{ document: T }>(text, values)).rows.map(({ document }) => document);

type Read = Omit<CaseContent, 'videos' | 'documents'> & { videos: CaseContent['videos'] | null; documents: CaseContent['documents'] | null };

/** Cases as documents: what one has none of is left out, as in what releases carry. */
async function caseDocuments(client: Client, text: string, values: unknown[]): Promise<CaseContent[]> {
  const found = await documents<Read>(client, text, values);
  return found.map(({ videos, documents, provenance, ...one }) => ({
    ...one,
    ...(videos ? { videos } : {}),
    ...(documents ? { documents } : {}),
    provenance,
  }));
}

/** Public cases as the documents that a release would carry to leave them as they are, in their published order. */
export const publicCases = (client: Client, ids: readonly string[]): Promise<CaseContent[]> =>
  caseDocuments(client, `select ${documentOfCase} as document from cases c where c.id = any($1::uuid[]) order by c.position, c.id`, [ids]);

export async function publicCaseBySlug(client: Client, year: number, slug: string): Promise<CaseContent | undefined> {
  const found = await caseDocuments(
    client,
    `select ${documentOfCase} as document from cases c join editions e on e.id = c.edition_id where c.slug = $1 and e.year = $2`,
    [slug, year],
  );
  return found[0];
}

/** The public cases of an edition that one of the organizations applied with. */
export const casesOfOrganizations = (client: Client, editionId: string, organizationIds: readonly string[]): Promise<CaseContent[]> =>
  caseDocuments(
    client,
    `select ${documentOfCase} as document from cases c
     where c.edition_id = $1 and exists (select from case_applicants a where a.case_id = c.id and a.organization_id = any($2::uuid[]))
     order by c.position, c.id`,
    [editionId, organizationIds],
  );

export const publicOrganizations = (client: Client, ids: readonly string[]): Promise<OrganizationContent[]> =>
  documents(client, `select ${documentOfOrganization} as document from organizations o where o.id = any($1::uuid[]) order by o.id`, [ids]);

export interface PublicEdition {
  edition: EditionContent;
  showcase: ShowcaseContent | null;
  honours: string[];
  honourFormula: HonourFormulaContent | null;
}

/** What of an edition is public beside its cases, as documents. Undefined where the public does not know the edition. */
export async function publicEdition(client: Client, year: number): Promise<PublicEdition | undefined> {
  const { rows } = await client.query<PublicEdition>(
    `select ${documentOfEdition} as edition,
       (select json_build_object('id', s.id, 'items', coalesce((select json_agg(json_build_object('order', i.item_order, 'caseId', i.case_id)
          order by i.item_order) from showcase_items i where i.showcase_id = s.id), '[]')) from showcases s where s.edition_id = e.id) as showcase,
       array(select h.organization_id::text from honours h where h.edition_id = e.id order by h.position) as honours, e.honour_formula as "honourFormula"
     from editions e where e.year = $1`,
    [year],
  );
  return rows[0];
}

/** All of an edition, as one release would publish it anew: same ids, same order. Read in one state. */
export async function wholePublicEdition(client: pg.PoolClient, year: number): Promise<ReleaseContent | undefined> {
  const known = await publicEdition(client, year);
  if (!known) return undefined;
  const { edition, showcase, honours, honourFormula } = known;
  const ids = await client.query<{ ids: string[] }>(`select array(select id::text from cases where edition_id = $1) as ids`, [edition.id]);
  const cases = await publicCases(client, ids.rows[0]!.ids);
  const organizations = await publicOrganizations(client, [
    ...new Set([...cases.flatMap(({ applicants }) => applicants.map(({ organizationId }) => organizationId)), ...honours]),
  ]);
  return {
    ...{ edition, organizations, cases },
    ...(showcase ? { showcase } : {}),
    ...(honours.length > 0 ? { honours } : {}),
    ...(honourFormula ? { honourFormula } : {}),
    removals: [],
  };
}

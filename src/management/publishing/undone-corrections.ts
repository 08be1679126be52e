import type { EntityManager } from '@mikro-orm/postgresql';
import { leavesOf } from '../../delivery/releases/index.ts';
import type { CaseContent } from '../../delivery/releases/release-content.ts';
import type { ReleaseKind } from '../../generated/schema.ts';

/** A public case as it is, and as the translators' desk would make it. */
export interface Retold {
  before: CaseContent;
  after: CaseContent;
  /** When the desk's word at a place of the document was written; undefined where the applicant handed it in. */
  writtenAt(path: string): string | undefined;
}

/** A language in which a case would lose what a correction has put right, or get back what was taken down. */
export interface Undone {
  caseId: string;
  slug: string;
  locale: string;
}

/** Words that people write. What else changes with them, such as where a text comes from, follows from these. */
const isWords = (path: string): boolean =>
  /^texts\.[^.]+\.(title|summary|body)$|^pictures\.[^.]+\.alts\.|^videos\.[^.]+\.captions\.|^documents\.[^.]+\.titles\./.test(path);

/** Releases by which people mend what is public, by its own words. */
const mends: ReadonlySet<ReleaseKind> = new Set(['CORRECTION', 'TAKE_DOWN']);

/**
 * Where the desk's words are older than a correction or a take-down that made their place what the public reads. The release that
 * made it so: the first of those that have left it so since without a break.
 */
export async function undoneCorrections(em: EntityManager, editionYear: number, cases: readonly Retold[]): Promise<Undone[]> {
  const released = await releasedBefore(
    em,
    editionYear,
    cases.map(({ before }) => before.id),
  );
  return cases.flatMap(({ before, after, writtenAt }) => {
    const [now, next] = [leavesOf(before), leavesOf(after)];
    const earlier = released.get(before.id) ?? [];
    const lost = [...next].filter(([path, { value }]) => {
      const said = now.get(path)?.value;
      if (!isWords(path) || said === value) return false;
      const broken = earlier.findIndex(({ leaves }) => leaves.get(path)?.value !== said);
      const maker = broken === -1 ? earlier.at(-1) : earlier[broken - 1];
      const at = writtenAt(path);
      return maker !== undefined && mends.has(maker.kind) && (at === undefined || new Date(at) < maker.preparedAt);
    });
    const locales = [...new Set(lost.map(([, { locale }]) => locale!))];
    return locales.map((locale) => ({ caseId: before.id, slug: before.slug, locale }));
  });
}

interface Told {
  kind: ReleaseKind;
  preparedAt: Date;
  leaves: ReturnType<typeof leavesOf>;
}

/** What releases have said of these cases, the latest first. */
async function releasedBefore(em: EntityManager, editionYear: number, caseIds: readonly string[]): Promise<Map<string, Told[]>> {
  const rows = await em.execute<{ id: string; kind: ReleaseKind; preparedAt: string; document: CaseContent }[]>(
    `select d.document ->> 'id' as id, r.kind, r.prepared_at as "preparedAt", d.document
     from releases r cross join lateral (
       select jsonb_array_elements(r.content -> 'cases') as document
       union all select part -> 'case' from jsonb_array_elements(coalesce(r.content -> 'stage' -> 'parts', '[]')) part) d
     where r.edition_year = ? and r.state = 'APPLIED' and d.document ->> 'id' = any (?::text[]) order by r.revision desc`,
    [editionYear, `{${caseIds.join(',')}}`],
  );
  const told = new Map<string, Told[]>();
  for (const { id, kind, preparedAt, document } of rows)
    told.set(id, [...(told.get(id) ?? []), { kind, preparedAt: new Date(preparedAt), leaves: leavesOf(document) }]);
  return told;
}

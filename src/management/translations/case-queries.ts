import type { EntityManager } from '@mikro-orm/postgresql';
import { type FrozenTexts, type HandedInText, textsOf } from './case-texts.ts';
import { type AcceptedWords, withAccepted } from './prepared-words.ts';
import { type Kept, type KeptVersion, type Source, sourceOf } from './text-standing.ts';

/** A case with everything that is kept of its texts. */
export interface CaseTexts {
  id: string;
  editionId: string;
  editionYear: number;
  field: string;
  revision: number;
  sourceLocale: string;
  texts: HandedInText[];
  /** By language and unit. */
  kept: ReadonlyMap<string, Kept>;
  /** By unit. */
  sources: ReadonlyMap<string, Source>;
}

interface Row {
  id: string;
  editionId: string;
  editionYear: number;
  field: string;
  revision: number;
  sourceLocale: string;
  content: Pick<FrozenTexts, 'texts' | 'pictures'> & { accepted: AcceptedWords[] };
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const version = `v.translation_id as "translationId", v.version, v.text, v.origin, v.written_by as "writtenById", w.name as "writtenBy", v.engine,
  ${utc('v.written_at')} as "writtenAt", v.source_locale as "sourceLocale", v.source_revision as "sourceRevision", v.source_text as "sourceText",
  c.name as "checkedBy", ${utc('v.checked_at')} as "checkedAt"`;
const versions = `translation_versions v left join people w on w.id = v.written_by left join people c on c.id = v.checked_by`;

export const keyOf = (locale: string, unit: string): string => `${locale} ${unit}`;

/** The cases of an edition, or those among some, that somebody may translate, by their ids. Two statements, however many there are. */
export async function casesToTranslate(em: EntityManager, of: { editionId: string } | { ids: readonly string[] }): Promise<CaseTexts[]> {
  const [edition, ids] = 'ids' in of ? [null, `{${of.ids.join(',')}}`] : [of.editionId, null];
  const rows = await em.execute<Row[]>(
    `select submission_id as id, edition_id as "editionId", edition_year as "editionYear", field, revision, source_locale as "sourceLocale", content
     from texts_to_translate(?::uuid, ?::uuid[])`,
    [edition, ids],
  );
  const kept = await keptTexts(
    em,
    rows.map(({ id }) => id),
  );
  return rows.map(({ content, ...row }) =>
    withKept(row, textsOf(withAccepted(content, content.accepted), row.sourceLocale), kept.get(row.id) ?? new Map()),
  );
}

export function withKept(row: Omit<Row, 'content'>, texts: HandedInText[], kept: ReadonlyMap<string, Kept>): CaseTexts {
  const sources = new Map(texts.map((text) => [text.unit, sourceOf(text, kept.get(keyOf(text.sourceLocale, text.unit)))]));
  return { ...row, texts, kept, sources };
}

/** The last and the last checked version of every text of some cases, by case, then by language and unit. */
export async function keptTexts(em: EntityManager, ids: readonly string[]): Promise<Map<string, Map<string, Kept>>> {
  const rows =
    ids.length === 0
      ? []
      : await em.execute<(KeptVersion & { caseId: string; locale: string; unit: string; isLast: boolean })[]>(
          `select t.submission_id as "caseId", t.locale, t.unit, v.version = t.version as "isLast", ${version}
           from translations t join ${versions} on v.translation_id = t.id
           where t.submission_id = any (?::uuid[]) and (v.version = t.version
             or v.version = (select max(x.version) from translation_versions x where x.translation_id = t.id and x.checked_by is not null))`,
          [`{${ids.join(',')}}`],
        );
  const all = new Map<string, Map<string, Kept>>();
  for (const { caseId, locale, unit, isLast, ...kept } of rows.sort((a, b) => b.version - a.version)) {
    const ofCase = all.get(caseId) ?? new Map<string, Kept>();
    all.set(caseId, ofCase);
    const checked = kept.checkedAt === null ? null : kept;
    if (isLast) ofCase.set(keyOf(locale, unit), { last: kept, checked });
    else ofCase.get(keyOf(locale, unit))!.checked = checked;
  }
  return all;
}

const mostVersions = 20;

/** The latest versions of a text, the latest first. */
export const versionsOf = (em: EntityManager, translationId: string): Promise<KeptVersion[]> =>
  em.execute<KeptVersion[]>(`select ${version} from ${versions} where v.translation_id = ? order by v.version desc limit ${mostVersions}`, [
    translationId,
  ]);

/** The selected cases of an edition whose texts somebody may read at its desk. */
export async function casesAtTheDesk(em: EntityManager, editionId: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(`select submission_id as id from texts_to_translate(?, null)`, [editionId]);
  return rows.map(({ id }) => id);
}

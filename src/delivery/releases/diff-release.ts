import type pg from 'pg';
import { neededFiles } from './needed-files.ts';
import { hashesInUse } from './publish-files.ts';
import { type PublicEdition, publicCases, publicEdition, publicOrganizations } from './read-public.ts';
import type { Localized, ReleaseContent, ShowcaseContent } from './release-content.ts';

type Client = pg.Pool | pg.PoolClient;

/** One thing that a release changes, small enough to be read by itself. */
export interface Change {
  kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  subject: 'EDITION' | 'CASE' | 'ORGANIZATION' | 'SHOWCASE' | 'HONOURS' | 'BOOK' | 'FILE';
  /** The public id; of a file its hash. */
  subjectId: string;
  /** What people call it: a slug, a name, a year. */
  label: string;
  /** Where in the document, such as `texts.en.title`; empty for the whole of it. */
  path: string;
  /** Which picture, video, document or applicant it belongs to, counted from 1; null where the path names it by a word. */
  place: number | null;
  /** The language of what is changed, where it has one. */
  locale: string | null;
  before: string | null;
  after: string | null;
}

type Leaves = Map<string, { value: string; locale: string | null; place: number | null }>;

/** Properties that hold a text per language. */
const perLanguage: ReadonlySet<string> = new Set(['names', 'alts', 'texts', 'notes', 'captions', 'titles']);

/** What members of a list are named by. By an id nobody knows them again, nor those without a name: their place is said as well. */
const namesOfMembers = ['locale', 'key', 'order', 'id', 'width', 'organizationId'] as const;
const saysNothing = (name: string | undefined) => name === undefined || name === 'id' || name === 'organizationId';

/** A document as its leaves, each under the path that people would name it by: members of a list by their key, not their place. */
export function leavesOf(
  value: unknown,
  path: string[] = [],
  locale: string | null = null,
  place: number | null = null,
  leaves: Leaves = new Map(),
): Leaves {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return leaves;
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one !== 'object')) leaves.set(path.join('.'), { value: value.join(', '), locale, place });
    else
      value.forEach((one: Record<string, unknown>, index) => {
        const key = namesOfMembers.find((name) => one[name] !== undefined);
        const { [key ?? '']: name = index, ...rest } = one;
        const itsPlace = place ?? (saysNothing(key) ? index + 1 : null);
        leavesOf(rest, [...path, String(name)], typeof one.locale === 'string' ? one.locale : locale, itsPlace, leaves);
      });
  } else if (typeof value === 'object') {
    const isTexts = perLanguage.has(path.at(-1) ?? '');
    for (const [name, one] of Object.entries(value))
      leavesOf(one, [...path, name], isTexts && typeof one === 'string' ? name : locale, place, leaves);
  } else leaves.set(path.join('.'), { value: String(value), locale, place });
  return leaves;
}

function changesBetween(subject: Change['subject'], subjectId: string, label: string, before: unknown, after: unknown): Change[] {
  const about = { subject, subjectId, label };
  if (before === undefined || before === null) {
    const languages = [...leavesOf(after)].filter(([path]) => /^texts\.[^.]+\.title$/.test(path));
    const whole: Change = { kind: 'ADDED', ...about, path: '', place: null, locale: null, before: null, after: label };
    return [whole, ...languages.map(([path, { value, ...at }]): Change => ({ kind: 'ADDED', ...about, path, ...at, before: null, after: value }))];
  }
  const [old, young] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((path): Change[] => {
    const [was, is] = [old.get(path), young.get(path)];
    if (was?.value === is?.value) return [];
    const kind = !was ? 'ADDED' : !is ? 'REMOVED' : 'CHANGED';
    const { locale, place } = (is ?? was)!;
    return [{ kind, ...about, path, place, locale, before: was?.value ?? null, after: is?.value ?? null }];
  });
}

const nameOf = (names: Localized) => names.en ?? Object.values(names)[0] ?? '';

/** What would become another for the public, if the release were applied now. In the order of the documents. */
export async function diffRelease(client: Client, editionYear: number, content: ReleaseContent): Promise<Change[]> {
  const ids = [...content.cases.map(({ id }) => id), ...content.removals.map(({ caseId }) => caseId)];
  const known = await publicEdition(client, editionYear);
  const cases = new Map((await publicCases(client, ids)).map((one) => [one.id, one]));
  const organizations = new Map(
    (
      await publicOrganizations(
        client,
        content.organizations.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  );
  return [
    ...(content.edition ? changesBetween('EDITION', content.edition.id, String(content.edition.year), known?.edition, content.edition) : []),
    ...content.organizations.flatMap((one) => changesBetween('ORGANIZATION', one.id, nameOf(one.names), organizations.get(one.id), one)),
    ...content.cases.flatMap((one) => changesBetween('CASE', one.id, one.slug, cases.get(one.id), one)),
    ...content.removals.map(({ caseId, slug, reason }): Change => ({
      ...{ kind: 'REMOVED', subject: 'CASE', subjectId: caseId, label: slug, path: '', place: null, locale: null, before: slug, after: reason },
    })),
    ...(await showcaseChanges(client, editionYear, known?.showcase ?? null, content)),
    ...(known ? await honourChanges(client, known, content) : []),
    ...(content.books ?? []).map(({ id, locales, printing }): Change => {
      const label = `${locales.join(', ')}: ${printing}`;
      return { kind: 'ADDED', subject: 'BOOK', subjectId: id, label, path: '', place: null, locale: null, before: null, after: label };
    }),
    ...(await fileChanges(client, content, ids)),
  ];
}

/** The programme, place by place, with cases as people call them. */
async function showcaseChanges(
  client: Client,
  year: number,
  before: ShowcaseContent | null,
  { showcase: after, cases }: ReleaseContent,
): Promise<Change[]> {
  if (!after) return [];
  const shown = [...(before?.items ?? []), ...after.items].map(({ caseId }) => caseId);
  const slugs = new Map([...(await publicCases(client, shown)), ...cases].map(({ id, slug }) => [id, slug]));
  const said = ({ id, items }: ShowcaseContent) => ({ id, items: items.map(({ order, caseId }) => ({ order, case: slugs.get(caseId) ?? caseId })) });
  return changesBetween('SHOWCASE', after.id, String(year), before && said(before), said(after));
}

/** Whom an edition honours, in their order and by their names, and by what they were found. */
async function honourChanges(client: Client, { edition, honours, honourFormula }: PublicEdition, content: ReleaseContent): Promise<Change[]> {
  if (!content.honours) return [];
  const known = await publicOrganizations(client, [...honours, ...content.honours]);
  const named = new Map([...known, ...content.organizations].map(({ id, names }) => [id, nameOf(names)]));
  const said = (ids: readonly string[], formula: unknown) => ({
    honours: ids.map((id, i) => ({ order: i + 1, organization: named.get(id) ?? id })),
    formula,
  });
  const [before, after] = [said(honours, honourFormula), said(content.honours, content.honourFormula)];
  return changesBetween('HONOURS', edition.id, String(edition.year), before, after);
}

async function fileChanges(client: Client, content: ReleaseContent, touched: string[]): Promise<Change[]> {
  const { rows } = await client.query<{ kind: 'ADDED' | 'REMOVED'; hash: string }>(
    `with used as (${hashesInUse})
     select 'ADDED' as kind, hash from unnest($1::text[]) as n (hash) where not exists (select from files f where f.hash = n.hash)
     union select 'REMOVED', hash from used where case_id = any($2::uuid[]) and hash <> all($1::text[])
       and not exists (select from used other where other.hash = used.hash and (other.case_id is null or other.case_id <> all($2::uuid[])))
     order by kind, hash`,
    [neededFiles(content).map(({ hash }) => hash), touched],
  );
  return rows.map(({ kind, hash }): Change => ({
    ...{ kind, subject: 'FILE', subjectId: hash, label: hash, path: '', place: null, locale: null },
    ...(kind === 'ADDED' ? { before: null, after: hash } : { before: hash, after: null }),
  }));
}

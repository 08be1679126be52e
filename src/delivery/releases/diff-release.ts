import type pg from 'pg';
import { neededFiles } from './needed-files.ts';
import { hashesInUse } from './publish-files.ts';
import { publicCases, publicEdition, publicOrganizations } from './read-public.ts';
import type { ReleaseContent } from './release-content.ts';

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
  /** The language of what is changed, where it has one. */
  locale: string | null;
  before: string | null;
  after: string | null;
}

type Leaves = Map<string, { value: string; locale: string | null }>;

/** Properties that hold a text per language. */
const perLanguage: ReadonlySet<string> = new Set(['names', 'alts', 'texts', 'notes', 'captions', 'titles']);

/** A document as its leaves, each under the path that people would name it by: members of a list by their key, not their place. */
export function leavesOf(value: unknown, path: string[] = [], locale: string | null = null, leaves: Leaves = new Map()): Leaves {
  if (value === null || value === undefined) return leaves;
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one !== 'object')) leaves.set(path.join('.'), { value: value.join(', '), locale });
    else
      value.forEach((one: Record<string, unknown>, index) => {
        const key = ['locale', 'id', 'key', 'order', 'organizationId', 'width'].find((name) => one[name] !== undefined);
        const { [key ?? '']: name = index, ...rest } = one;
        leavesOf(rest, [...path, String(name)], typeof one.locale === 'string' ? one.locale : locale, leaves);
      });
  } else if (typeof value === 'object') {
    const isTexts = perLanguage.has(path.at(-1) ?? '');
    for (const [name, one] of Object.entries(value)) leavesOf(one, [...path, name], isTexts && typeof one === 'string' ? name : locale, leaves);
  } else leaves.set(path.join('.'), { value: String(value), locale });
  return leaves;
}

function changesBetween(subject: Change['subject'], subjectId: string, label: string, before: unknown, after: unknown): Change[] {
  const about = { subject, subjectId, label };
  if (before === undefined || before === null) {
    const languages = [...leavesOf(after)].filter(([path]) => /^texts\.[^.]+\.title$/.test(path));
    const whole: Change = { kind: 'ADDED', ...about, path: '', locale: null, before: null, after: label };
    return [whole, ...languages.map(([path, { value, locale }]): Change => ({ kind: 'ADDED', ...about, path, locale, before: null, after: value }))];
  }
  const [old, young] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((path): Change[] => {
    const [was, is] = [old.get(path), young.get(path)];
    if (was?.value === is?.value) return [];
    const kind = !was ? 'ADDED' : !is ? 'REMOVED' : 'CHANGED';
    return [{ kind, ...about, path, locale: (is ?? was)!.locale, before: was?.value ?? null, after: is?.value ?? null }];
  });
}

/** What would become another for the public, if the release were applied now. In the order of the documents. */
export async function diffRelease(client: pg.Pool | pg.PoolClient, editionYear: number, content: ReleaseContent): Promise<Change[]> {
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
  const nameOf = (names: Record<string, string>) => names.en ?? Object.values(names)[0] ?? '';
  return [
    ...(content.edition ? changesBetween('EDITION', content.edition.id, String(content.edition.year), known?.edition, content.edition) : []),
    ...content.organizations.flatMap((one) => changesBetween('ORGANIZATION', one.id, nameOf(one.names), organizations.get(one.id), one)),
    ...content.cases.flatMap((one) => changesBetween('CASE', one.id, one.slug, cases.get(one.id), one)),
    ...content.removals.map(({ caseId, slug, reason }): Change => ({
      ...{ kind: 'REMOVED', subject: 'CASE', subjectId: caseId, label: slug, path: '', locale: null, before: slug, after: reason },
    })),
    ...(content.showcase ? changesBetween('SHOWCASE', content.showcase.id, String(editionYear), known?.showcase, content.showcase) : []),
    ...(content.honours && known
      ? changesBetween(
          ...(['HONOURS' as const, known.edition.id, String(editionYear)] as const),
          { honours: known.honours, formula: known.honourFormula },
          { honours: content.honours, formula: content.honourFormula },
        )
      : []),
    ...(content.books ?? []).map(({ id, locales, printing }): Change => {
      const label = `${locales.join(', ')}: ${printing}`;
      return { kind: 'ADDED', subject: 'BOOK', subjectId: id, label, path: '', locale: null, before: null, after: label };
    }),
    ...(await fileChanges(client, content, ids)),
  ];
}

async function fileChanges(client: pg.Pool | pg.PoolClient, content: ReleaseContent, touched: string[]): Promise<Change[]> {
  const { rows } = await client.query<{ kind: 'ADDED' | 'REMOVED'; hash: string }>(
    `with used as (${hashesInUse})
     select 'ADDED' as kind, hash from unnest($1::text[]) as n (hash) where not exists (select from files f where f.hash = n.hash)
     union select 'REMOVED', hash from used where case_id = any($2::uuid[]) and hash <> all($1::text[])
       and not exists (select from used other where other.hash = used.hash and (other.case_id is null or other.case_id <> all($2::uuid[])))
     order by kind, hash`,
    [neededFiles(content).map(({ hash }) => hash), touched],
  );
  return rows.map(({ kind, hash }): Change => ({
    ...{ kind, subject: 'FILE', subjectId: hash, label: hash, path: '', locale: null },
    ...(kind === 'ADDED' ? { before: null, after: hash } : { before: hash, after: null }),
  }));
}

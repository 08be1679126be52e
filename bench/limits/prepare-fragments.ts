import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { type Connection, withClient } from '../../src/platform/database/connection.ts';
import type { DataSet } from '../data/data-set.ts';
import { locales } from '../data/words.ts';
import { statementsOn } from './statements.ts';

interface Spoken {
  id: string;
  applicants: { role: string; names: unknown[] }[];
  texts: unknown[];
}

/** Stores the pieces of L1's own answers, so that L1f only has to find and join them. */
export async function prepareFragments(owner: Connection, { releases }: DataSet): Promise<void> {
  const statements = statementsOn('tables');
  await withClient(owner, async (client) => {
    await client.query('set plan_cache_mode = force_generic_plan');
    await client.query(readFileSync(new URL('sql/fragments.sql', import.meta.url), 'utf8'));
    const answer = async (operation: string, variables: object) => {
      const { text, values } = statements[operation]!;
      const { rows } = await client.query<[string]>({
        name: operation,
        text,
        values: values(variables as Record<string, unknown>),
        rowMode: 'array',
      });
      return JSON.parse(rows[0]![0]).data;
    };
    for (const { editionYear, content } of releases) {
      const { showcase } = await answer('ScreenShowcase', { edition: editionYear, locales });
      const items = (showcase as { items: { case: Spoken }[] }).items.map((item) => cut('screen', item.case, item.case));
      await store(client, items);
      for (const locale of locales) {
        const nodes: Fragment[] = [];
        for (const { slug } of content.cases) {
          const found = (await answer('PortalCase', { slug, locale })).case as Spoken;
          nodes.push({ work: 'case', id: found.id, texts: [{ locale, text: JSON.stringify(found), names: [] }] });
        }
        await store(client, nodes);
      }
    }
    for (const field of new Set(releases.flatMap(({ content }) => content.cases.map(({ fieldKey }) => fieldKey)))) {
      for (const locale of locales) {
        const { edges } = (await answer('PortalCases', { field, locale, first: 100_000 })).cases as { edges: { node: Spoken }[] };
        await store(
          client,
          edges.map(({ node }) => ({ work: 'list', id: node.id, texts: [{ locale, text: JSON.stringify(node), names: [] }] })),
        );
      }
    }
    const { nodes } = (await answer('PartnerChanges', { first: 100_000, locales })).changes as { nodes: { case: Spoken }[] };
    await store(
      client,
      nodes.map((node) => cut('feed', node.case, node)),
    );
    await client.query('analyze bench.case_fragments');
    await client.query('analyze bench.text_fragments');
  });
}

interface Fragment {
  work: string;
  id: string;
  around?: { before: string; after: string; roles: string[] };
  texts: { locale: string; text: string; names: string[] }[];
}

/** Cuts the applicants and the texts out of an answer about a case, and leaves what stands before and behind them. */
function cut(work: string, spoken: Spoken, whole: object): Fragment {
  const { applicants, texts } = spoken;
  const text = JSON.stringify(whole, (key, value: unknown) => (key === 'applicants' || key === 'texts' ? null : value));
  const [before, after] = text.split(',"applicants":null,"texts":null') as [string, string];
  return {
    work,
    id: spoken.id,
    around: { before, after, roles: applicants.map(({ role }) => `{"role":${JSON.stringify(role)},"names":[`) },
    texts: locales.map((locale, at) => ({
      locale,
      text: JSON.stringify(texts[at]),
      names: applicants.map(({ names }) => JSON.stringify(names[at])),
    })),
  };
}

async function store(client: pg.Client, fragments: readonly Fragment[]): Promise<void> {
  const cases = fragments.flatMap(({ work, id, around }) => (around ? [{ work, case_id: id, ...around }] : []));
  const texts = fragments.flatMap(({ work, id, texts }) => texts.map((text) => ({ work, case_id: id, ...text })));
  for (const [table, rows] of Object.entries({ case_fragments: cases, text_fragments: texts })) {
    await client.query(`insert into bench.${table} select * from json_populate_recordset(null::bench.${table}, $1)`, [JSON.stringify(rows)]);
  }
}

import { readFileSync } from 'node:fs';

interface Statement {
  text: string;
  /** The document's variables, in the statement's order. */
  values(variables: Record<string, unknown>): unknown[];
}

/** Where the answer comes from: built of the delivery tables, or joined of pieces that were stored ready. */
export type Source = 'tables' | 'fragments';

const sql = (name: string) => readFileSync(new URL(`sql/${name}.sql`, import.meta.url), 'utf8');

/**
 * What somebody would write who knows nothing but these four documents: one statement each, by operation name, answered
 * by PostgreSQL as finished JSON. The data has every text in every language asked for, so none looks for a nearer one.
 */
export function statementsOn(source: Source): Record<string, Statement> {
  const text = (name: string) => sql(source === 'tables' ? name : `${name}-fragments`);
  return {
    ScreenShowcase: { text: text('screen'), values: ({ edition, locales }) => [edition, locales] },
    PortalCases: {
      text: text('list'),
      values: ({ field, locale, first, after }) => [field, locale, first, ...(source === 'tables' ? placeOf(after) : [])],
    },
    PortalCase: { text: text('case'), values: ({ slug, locale }) => [slug, locale] },
    PartnerChanges: { text: text('feed'), values: ({ first, locales }) => [first, locales] },
  };
}

/** What the limit's own cursor says: `["year", "position", …]`. */
const placeOf = (cursor: unknown): (number | null)[] =>
  typeof cursor === 'string' ? (JSON.parse(Buffer.from(cursor, 'base64').toString()) as number[]).slice(0, 2) : [null, null];

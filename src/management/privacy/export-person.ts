import type { EntityManager } from '@mikro-orm/postgresql';
import { asSystem } from '../identity/index.ts';
import { addressColumns, confidential, personalColumns, shownColumns } from './personal-tables.ts';

export interface PersonalData {
  person: Record<string, unknown>;
  /** Rows by table and the column that names the person. */
  rows: Record<string, Record<string, unknown>[]>;
}

/** What belongs to a row that names the person, and does not name them itself. */
const belonging: [name: string, statement: string][] = [
  ['submission_texts', 'select t.* from submission_texts t join submissions s on s.id = t.submission_id where s.owner_id = ?'],
  ['submission_applicants', 'select a.* from submission_applicants a join submissions s on s.id = a.submission_id where s.owner_id = ?'],
  ['submission_materials', 'select p.* from submission_materials p join submissions s on s.id = p.submission_id where s.owner_id = ?'],
  ['revisions', 'select r.* from revisions r join submissions s on s.id = r.submission_id where s.owner_id = ?'],
  [
    'receipts',
    'select c.* from receipts c join revisions r on r.id = c.revision_id join submissions s on s.id = r.submission_id where s.owner_id = ?',
  ],
  [
    'submission_returns',
    'select x.reason, x.mend, x.until, x.returned_at from submission_returns x join submissions s on s.id = x.submission_id where s.owner_id = ?',
  ],
  ['reviews', 'select v.* from reviews v join review_assignments a on a.id = v.assignment_id where a.reviewer_id = ?'],
  ['review_sheets', 'select v.* from review_sheets v join review_assignments a on a.id = v.assignment_id where a.reviewer_id = ?'],
  ['audit_entries', `select number, at, act, subject_type, subject_id, edition_year, facts from audit_entries where person_id = ? order by number`],
];

/** Everything that is kept about a person. Null for somebody who is not known. */
export const exportPerson = (em: EntityManager, email: string): Promise<PersonalData | null> => asSystem(em, 'privacy', (em) => read(em, email));

async function read(em: EntityManager, email: string): Promise<PersonalData | null> {
  const [person] = await em.execute<{ id: string; email: string }[]>('select id, email, name, created_at from people where email = ?', [
    email.trim().toLowerCase(),
  ]);
  if (!person) return null;
  const named = [
    ...(await personalColumns(em)).map((one) => ({ ...one, value: person.id })),
    ...addressColumns.map((one) => ({ ...one, value: person.email })),
  ].filter(({ table, column }) => !confidential.has(`${table}.${column}`));
  const shown = await shownColumns(em, [...new Set(named.map(({ table }) => table))]);
  const parts = named.map(({ table, column, value }) => ({
    name: `${table} (${column})`,
    statement: `select ${shown
      .get(table)!
      .map((name) => `"${name}"`)
      .join(', ')} from ${table} where "${column}" = ?`,
    value,
  }));
  for (const [name, statement] of belonging) parts.push({ name, statement, value: person.id });
  // one statement, whatever the number of tables: all of it is of one instant
  const each = parts.map(({ statement }) => `select ?::text as name, (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from (${statement}) t) as rows`);
  const found = await em.execute<{ name: string; rows: Record<string, unknown>[] }[]>(
    each.join(' union all '),
    parts.flatMap(({ name, value }) => [name, value]),
  );
  return { person, rows: Object.fromEntries(found.map(({ name, rows }) => [name, rows])) };
}

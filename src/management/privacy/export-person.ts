import type { EntityManager } from '@mikro-orm/postgresql';
import { asSystem } from '../identity/index.ts';
import { addressColumns, personalColumns, shownColumns } from './personal-tables.ts';

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
  const rows: PersonalData['rows'] = {};
  for (const { table, column } of await personalColumns(em)) {
    const shown = (await shownColumns(em, table)).map((name) => `"${name}"`).join(', ');
    rows[`${table} (${column})`] = await em.execute(`select ${shown} from ${table} where "${column}" = ?`, [person.id]);
  }
  for (const { table, column } of addressColumns) {
    const shown = (await shownColumns(em, table)).map((name) => `"${name}"`).join(', ');
    rows[`${table} (${column})`] = await em.execute(`select ${shown} from ${table} where "${column}" = ?`, [person.email]);
  }
  for (const [name, statement] of belonging) rows[name] = await em.execute(statement, [person.id]);
  return { person, rows };
}

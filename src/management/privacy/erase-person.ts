import type { EntityManager } from '@mikro-orm/postgresql';
import type { SecretBox } from '../../platform/secret-box.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { appendEntry } from '../audit/index.ts';
import { asSystem } from '../identity/index.ts';
import { forgetWaitingMails } from './forget-waiting-mails.ts';
import { addressColumns, afterErasure, personalColumns } from './personal-tables.ts';

export interface Erased {
  personId: string;
  drafts: number;
  pictures: number;
}

/** Nobody would run an edition any more. */
export class LastOrganizer extends Error {
  override name = 'LastOrganizer';
}

/**
 * Takes a person out: their name, address, ways in, sessions, roles, drafts and pictures of drafts; a draft that has
 * other editors goes to one of them. What was handed in,
 * judged or approved stays, as does the audit, which never held a name: its chain is whole afterwards. Null for somebody
 * who is not known; throws `LastOrganizer` where an edition would be left without one.
 */
export async function erasePerson(
  em: EntityManager,
  storage: Storage,
  box: SecretBox,
  email: string,
  { onlyWhoAsked = false } = {},
): Promise<Erased | null> {
  const address = email.trim().toLowerCase();
  const inOneGo = asSystem(em, 'privacy', (em) => em.transactional((em) => erase(em, box, address, onlyWhoAsked)));
  const done = await inOneGo.catch((error: unknown) => {
    throw (error as { constraint?: string }).constraint === 'role_grants_last_organizer' ? new LastOrganizer() : error;
  });
  if (!done) return null;
  for (const { storage_key, copy_key } of done.files) {
    await storage.remove(storage_key); // once no row names them any more
    if (copy_key !== null) await storage.remove(copy_key);
  }
  return { personId: done.personId, drafts: done.drafts, pictures: done.files.length };
}

async function erase(em: EntityManager, box: SecretBox, address: string, onlyWhoAsked: boolean) {
  const [person] = await em.execute<{ id: string; name: string }[]>('select id, name from people where email = ? for update', [address]);
  if (!person) return null;
  const { id, name } = person;
  // who has taken it back a moment ago stays
  if (onlyWhoAsked && (await em.execute<unknown[]>('select from erasure_requests where person_id = ? for update', [id])).length === 0) return null;
  await forgetWaitingMails(em, box, address);
  await forgetInAnswers(em, { id, name, address });
  await em.execute(`update people set email = ?, name = 'Erased person', password_hash = null where id = ?`, [`erased-${id}@erased.invalid`, id]);
  for (const { table, column } of await personalColumns(em)) {
    const fate = afterErasure[`${table}.${column}`];
    if (!fate) throw new Error(`personal-tables.ts does not say what becomes of ${table}.${column}`);
    if (fate === 'goes') await em.execute(`delete from ${table} where "${column}" = ?`, [id]);
  }
  for (const { table, column } of addressColumns) await em.execute(`delete from ${table} where "${column}" = ?`, [address]);
  await handDraftsOn(em, id);
  // what the person brought, and what others brought to drafts that go
  const goes = `(a.owner_id = ? or exists (select from submission_materials p join submissions s on s.id = p.submission_id
    where a.id in (p.asset_id, p.replacement_id) and s.owner_id = ? and s.step = 'DRAFT'))`;
  const files = await em.execute<{ id: string; storage_key: string; copy_key: string | null }[]>(
    `select a.id, a.storage_key, a.copy_key from assets a where ${goes} and not exists (
         select from submission_materials p join submissions s on s.id = p.submission_id
         where a.id in (p.asset_id, p.replacement_id) and (s.step <> 'DRAFT' or s.owner_id <> ?))`,
    [id, id, id],
  );
  const drafts = await em.execute<unknown[]>(`delete from submissions where owner_id = ? and step = 'DRAFT' returning id`, [id]);
  for (const { id: file } of files) await em.execute('delete from assets where id = ?', [file]);
  const subject = { subjectType: 'person', subjectId: id, editionYear: null, facts: {} };
  await appendEntry(em, { act: 'erasePerson', personId: null, sessionId: null, ...subject });
  return { personId: id, drafts: drafts.length, files };
}

/** What acts of others answered may name the person: a retry is told the same, without the name. */
async function forgetInAnswers(em: EntityManager, { id, name, address }: { id: string; name: string; address: string }): Promise<void> {
  const replace = async (text: string, by: string, beside: string) =>
    em.execute(
      `update idempotent_acts set outcome = replace(outcome::text, to_jsonb(?::text)::text, to_jsonb(?::text)::text)::jsonb
       where strpos(outcome::text, ?) > 0 and strpos(outcome::text, to_jsonb(?::text)::text) > 0`,
      [text, by, beside, text],
    );
  await replace(name, 'Erased person', id);
  await replace(address, `erased-${id}@erased.invalid`, '');
}

/** A draft that others write as well is their work too: it goes to whoever has been its editor for longest. */
async function handDraftsOn(em: EntityManager, personId: string): Promise<void> {
  await em.execute(
    `update submissions s set owner_id = next.person_id from (
       select distinct on (m.submission_id) m.submission_id, m.person_id from submission_members m
       where m.role = 'EDITOR' and m.left_at is null order by m.submission_id, m.joined_at, m.person_id) next
     where next.submission_id = s.id and s.owner_id = ? and s.step = 'DRAFT'`,
    [personId],
  );
}

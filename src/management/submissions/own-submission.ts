import type { EntityDictionary } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubmissionRole } from '../../generated/schema.ts';
import { asked, type Asked, prepared, preparedRows } from '../../platform/database/prepared.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import type { Edition } from '../editions/index.ts';
import { type Desk, notFound } from '../identity/index.ts';
import { readsAlong } from './desk-problems.ts';
import { mayWrite } from './desk-rules.ts';
import { Submission } from './submission.entity.ts';
import { lockedRow, submissionRow } from './submission-rows.ts';
import { type SubmissionView, viewOf } from './submission-view.ts';

/** As what the caller works on a submission; null for an unknown one and for somebody else's alike. */
export async function roleAt(em: EntityManager, desk: Desk, id: string): Promise<SubmissionRole | null> {
  if (!isUuid(id)) return null;
  const me = desk.person.id;
  const rows = await em.execute<{ role: SubmissionRole | null }[]>(
    `select case when s.owner_id = ? then 'OWNER' else m.role end as role
     from submissions s left join submission_members m on m.submission_id = s.id and m.person_id = ? and m.left_at is null where s.id = ?`,
    [me, me, id],
  );
  return rows[0]?.role ?? null;
}

const columns = `id, edition_id, owner_id, owned_since, step, version, source_locale, field_key, kind_key, started_on, countries, created_at, updated_at`;
const lockOwned = prepared(`select ${columns} from submissions where id = $1 and owner_id = $2 for update`);
const lockAny = prepared(`select ${columns} from submissions where id = $1 for update`);

/** As the database hands it out: what `em.map` makes an entity of. */
export type Locked = EntityDictionary<Submission> & Pick<Submission, 'id' | 'step' | 'version'>;

/** Locks the caller's own: what `lockOwnSubmission` begins with, for acts that send it along with taking their key. */
export const lockOfOwn = (desk: Desk, id: string): Asked<Locked> => asked(lockOwned, isUuid(id) ? id : null, desk.person.id);

/**
 * A submission that the caller may write, locked until the transaction ends; null for an unknown one and for somebody else's alike.
 *
 * @param tried what `lockOfOwn` has found, where it was sent along.
 */
export async function lockOwnSubmission(em: EntityManager, desk: Desk, id: string, tried?: Locked[]): Promise<Submission | null> {
  if (!isUuid(id)) return null;
  const [own] = tried ?? (await preparedRows<Locked>(em, lockOwned, [id, desk.person.id]));
  if (own) return em.map(Submission, own);
  if (!mayWrite(await roleAt(em, desk, id))) return null;
  const [theirs] = await preparedRows<Locked>(em, lockAny, [id]);
  // whoever takes a member off the desk holds the same lock: asked once more behind it
  return theirs && mayWrite(await roleAt(em, desk, id)) ? em.map(Submission, theirs) : null;
}

const shareEdition = prepared(
  'select e.* from editions e where e.id = (select s.edition_id from submissions s where s.id = $1::uuid) for share of e',
);

/** Reads a submission's edition, and keeps its dates from moving until the transaction ends. */
export const lockEditionOf = (id: string): Asked<EntityDictionary<Edition>> => asked(shareEdition, isUuid(id) ? id : null);

/** Whether the caller may write a submission: as its owner, or as an editor at its desk. */
export const isOwnSubmission = async (em: EntityManager, desk: Desk, id: string): Promise<boolean> => mayWrite(await roleAt(em, desk, id));

/** What to answer about a submission that is not the caller's to write: not there, unless they read along. */
export const notYours = async (em: EntityManager, desk: Desk, id: string): Promise<Refusal> =>
  (await roleAt(em, desk, id)) === 'VIEWER' ? readsAlong() : notFound('submissionId');

const writers = prepared('select writers_of_case($1::uuid) as id');

/** Who has to hear of what happens to a submission: its owner, and whoever writes it with them. */
export const readWriters = (submissionId: string): Asked<{ id: string }> => asked(writers, isUuid(submissionId) ? submissionId : null);

export async function writersOf(em: EntityManager, submissionId: string): Promise<string[]> {
  const rows = await preparedRows<{ id: string }>(em, writers, [submissionId]);
  return rows.map(({ id }) => id);
}

/** Writes what has been changed so far, and reads the submission as it is then. */
export async function viewAfterFlush(em: EntityManager, id: string): Promise<SubmissionView> {
  await em.flush();
  return viewOf((await submissionRow(em, id))!);
}

/** The same of one that is locked, as it is called here. */
export async function lockedView(em: EntityManager, submission: Submission): Promise<SubmissionView> {
  await em.flush();
  return viewOf(await lockedRow(em, submission));
}

/** Whether somebody is or ever was at a submission's desk, its owner aside. */
export async function workedOn(em: EntityManager, submissionId: string, personId: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>('select from submission_members where submission_id = ? and person_id = ?', [submissionId, personId]);
  return rows.length > 0;
}

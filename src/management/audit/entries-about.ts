import type { EntityManager } from '@mikro-orm/postgresql';
import { type AuditEntry, entryColumns } from './audit-entry.ts';
import type { Head } from './verify-chain.ts';

/** What was done about some things, the earliest first. Reading is not among it: who read what, the edition's audit says. */
export async function entriesAbout(em: EntityManager, subjectIds: readonly string[]): Promise<AuditEntry[]> {
  if (subjectIds.length === 0) return [];
  return em.execute<AuditEntry[]>(`select ${entryColumns} from audit_entries e where e.subject_id in (?) and e.act <> 'read' order by e.number`, [
    [...subjectIds],
  ]);
}

/** The chain's last entry as of now. */
export async function headOfChain(em: EntityManager): Promise<Head> {
  const rows = await em.execute<Head[]>('select number::int as number, hash from audit_entries order by audit_entries.number desc limit 1');
  return rows[0]!;
}

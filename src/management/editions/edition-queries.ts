import type { EntityManager } from '@mikro-orm/postgresql';
import type { Desk } from '../identity/index.ts';
import { Edition, type EligibilityRule } from './edition.entity.ts';

export const editionOfYear = (em: EntityManager, year: number): Promise<Edition | null> => em.findOne(Edition, { year });

/** The editions that somebody's roles reach, newest first. */
export async function editionsOf({ em, grants }: Desk): Promise<Edition[]> {
  if (grants.length === 0) return [];
  const years = grants.flatMap(({ editionYear }) => (editionYear === null ? [] : [editionYear]));
  const where = years.length < grants.length ? {} : { year: { $in: years } };
  return em.find(Edition, where, { orderBy: { year: 'desc' }, limit: 100 });
}

/** The rules of an edition as they were from an instant on. */
export interface RulesVersion {
  version: number;
  rules: EligibilityRule[];
  at: Date;
}

/** Every version of an edition's rules, the oldest first. */
export async function rulesVersions(em: EntityManager, editionId: string): Promise<RulesVersion[]> {
  const rows = await em.execute<(Omit<RulesVersion, 'at'> & { at: Date | string })[]>(
    'select version, rules, at from edition_rules where edition_id = ? order by version',
    [editionId],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** What was handed in is judged by the rules of that instant, a draft by those in force. */
export const rulesFor = (versions: readonly RulesVersion[], handedInAt: Date | null): RulesVersion =>
  (handedInAt && (versions.findLast(({ at }) => at <= handedInAt) ?? versions[0])) || versions.at(-1)!;

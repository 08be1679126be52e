import type pg from 'pg';

export interface AppliedRelease {
  revision: number;
  appliedAt: Date;
}

/** What a release got when it was applied; undefined as long as it is not public. */
export async function findAppliedRelease(publisher: pg.Pool | pg.PoolClient, id: string): Promise<AppliedRelease | undefined> {
  const { rows } = await publisher.query<AppliedRelease>(`select revision, applied_at as "appliedAt" from releases where id = $1`, [id]);
  return rows[0];
}

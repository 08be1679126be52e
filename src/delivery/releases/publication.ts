import type pg from 'pg';

/** A release while it is being applied. */
export interface Publication {
  client: pg.PoolClient;
  releaseId: string;
  editionId: string;
  revision: number;
  appliedAt: Date;
}

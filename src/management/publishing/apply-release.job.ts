import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ReleaseAltered, ReleaseNotDue, ReleaseRefused, ReleaseStale } from '../../delivery/releases/index.ts';
import type { ReleaseFailure, ReleaseKind } from '../../generated/schema.ts';
import { asSystem } from '../identity/index.ts';
import { applyRelease, type Press } from './apply-release.ts';
import type { Release } from './release.entity.ts';
import { tellOfTrouble } from './tell-of-trouble.ts';

export const applyReleaseTask = 'apply_release';

// Waiting grows with each try up to hours, so many tries cost nothing; giving up would cost a release.
const maxAttempts = 1_000;

/** Adds the job that applies a release at its instant, in the transaction that approves it. */
export const scheduleApplying = (em: EntityManager, { id, applyAt }: Pick<Release, 'id' | 'applyAt'>): Promise<unknown> =>
  em.execute(
    `select graphile_worker.add_job(?, json_build_object('releaseId', ?::text), run_at := ?::timestamptz, job_key := ?, max_attempts := ?::int)`,
    [applyReleaseTask, id, applyAt.toISOString(), `${applyReleaseTask}:${id}`, maxAttempts],
  );

/** Applies one release. A job that comes too early by the database's clock fails and is tried again. */
export const applyReleaseJob = async (press: Press, payload: unknown): Promise<void> => {
  await applyRelease(press, (payload as { releaseId: string }).releaseId);
};

/**
 * Applies whatever is approved and due, oldest first. Run at the start and every few seconds, so that a release never
 * depends on its job: a worker that is killed leaves a job locked for hours, this finds the release all the same. One
 * release that fails does not hold up the others.
 */
export async function applyDueReleases(press: Press, onFailure: (releaseId: string, error: unknown) => void): Promise<number> {
  const due = await press.em
    .fork()
    .execute<{ id: string }[]>(`select id from releases where state = 'APPROVED' and apply_at <= instant() order by apply_at, prepared_at, id`);
  let applied = 0;
  for (const { id } of due) {
    try {
      if (await applyRelease(press, id)) applied++;
    } catch (error) {
      // the two databases' clocks may differ a little: the next round finds it due
      if (error instanceof ReleaseNotDue) continue;
      onFailure(id, error);
      await noteFailure(press, id, failureOf(error));
    }
  }
  return applied;
}

/**
 * Milliseconds until the next approved release is due, by delivery's own clock; undefined where none is within the horizon.
 * Management's clock only finds candidates: it may be a little off.
 */
export async function untilNextDue({ em, publisher }: Press, horizonMs: number): Promise<number | undefined> {
  const [next] = await em
    .fork()
    .execute<{ apply_at: Date | string }[]>(
      `select min(apply_at) as apply_at from releases where state = 'APPROVED' and apply_at > instant() - interval '1 minute'`,
    );
  if (!next?.apply_at) return undefined;
  const { rows } = await publisher.query<{ ms: number }>(`select ceil(extract(epoch from $1::timestamptz - instant()) * 1000)::float8 as ms`, [
    new Date(next.apply_at),
  ]);
  const { ms } = rows[0]!;
  return ms > 0 && ms <= horizonMs ? ms : undefined;
}

/** Applies what is due, and waits for what will be before the next round comes: at its instant, not when somebody looks next. */
export async function applyReleasesInTime(press: Press, horizonMs: number, onFailure: Parameters<typeof applyDueReleases>[1]): Promise<void> {
  await applyDueReleases(press, onFailure);
  const wait = await untilNextDue(press, horizonMs);
  if (wait === undefined) return;
  await sleep(wait);
  await applyDueReleases(press, onFailure);
}

function failureOf(error: unknown): ReleaseFailure {
  if (error instanceof ReleaseStale) return 'STALE';
  if (error instanceof ReleaseRefused) return 'CONTRADICTION';
  return error instanceof ReleaseAltered ? 'ALTERED' : 'FAULT';
}

/**
 * Says on the release why it is not public, and tells its organizers; of what may pass only once it has lasted a minute. One that is stale never will be
 * public: it is given up, so that it stands in nobody's way.
 */
const noteFailure = ({ em }: Press, releaseId: string, failure: ReleaseFailure): Promise<void> =>
  asSystem(em, 'releases', (em) =>
    em.transactional(async (em) => {
      const givenUp = failure === 'STALE' ? `, state = 'ABORTED', aborted_at = instant()` : '';
      const [release] = await em.execute<{ id: string; kind: ReleaseKind; editionYear: number; isLasting: boolean }[]>(
        `update releases set failure = ?${givenUp} where id = ? and state = 'APPROVED'
         returning id, kind, edition_year as "editionYear", apply_at <= instant() - interval '1 minute' as "isLasting"`,
        [failure, releaseId],
      );
      if (release && (failure !== 'FAULT' || release.isLasting)) await tellOfTrouble(em, release, failure);
    }),
  );

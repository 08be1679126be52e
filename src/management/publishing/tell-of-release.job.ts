import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReleaseKind } from '../../generated/schema.ts';
import { asSystem } from '../identity/index.ts';
import { tell } from '../notices/index.ts';
import { caseNotices } from './release-notices.ts';

export const tellOfReleaseTask = 'tell_of_release';

/** Asks for it in the transaction that notes that a release is public. */
export const scheduleTelling = (em: EntityManager, releaseId: string): Promise<unknown> =>
  em.execute(`select graphile_worker.add_job(?, json_build_object('releaseId', ?::text), job_key := ?)`, [
    tellOfReleaseTask,
    releaseId,
    `${tellOfReleaseTask}:${releaseId}`,
  ]);

interface Concerned {
  submissionId: string;
  personId: string;
  title: string;
}

/** Tells everybody who writes at the desk of a case that a release which is public has published, changed or taken it down. Once, however often it runs. */
export const tellOfReleaseJob = (em: EntityManager, payload: unknown): Promise<void> =>
  asSystem(em, 'releases', (em) =>
    em.transactional(async (em) => {
      const { releaseId } = payload as { releaseId: string };
      const [release] = await em.execute<{ kind: ReleaseKind; year: number }[]>(
        `select kind, edition_year as year from releases where id = ? and state = 'APPLIED'`,
        [releaseId],
      );
      const template = release && (caseNotices as Partial<Record<ReleaseKind, (typeof caseNotices)['RESULTS']>>)[release.kind];
      if (!template) return;
      const people = await em.execute<Concerned[]>(
        `select p.submission_id as "submissionId", w.id as "personId", coalesce((select t.title from submission_texts t
             where t.submission_id = s.id and t.locale = s.source_locale), '') as title
         from releases r cross join lateral (
             select one ->> 'id' as id from jsonb_array_elements(r.content -> 'cases') one
             union select one ->> 'caseId' from jsonb_array_elements(r.content -> 'removals') one) c
           join public_case_ids p on p.case_id::text = c.id join submissions s on s.id = p.submission_id
           cross join lateral (
             select s.owner_id as id
             union select m.person_id from submission_members m where m.submission_id = s.id and m.role = 'EDITOR' and m.left_at is null) w
         where r.id = ? order by 1, 2`,
        [releaseId],
      );
      for (const { submissionId, personId, title } of people) {
        const key = `${releaseId} ${submissionId}`;
        await tell(em, template, { key, to: { personId }, values: { title, year: String(release.year) }, editionYear: release.year, bulk: true });
      }
    }),
  );

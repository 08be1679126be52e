import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { publicFiles } from '../../delivery/releases/index.ts';
import { asSystem } from '../identity/index.ts';
import { tell } from '../notices/index.ts';
import { consentNotice, organizersOf } from './release-notices.ts';

interface Version {
  hashes: string[];
  edition: number;
  /** How often something was recorded about its rights: a consent that is given and taken back again is told of again. */
  times: number;
}

/**
 * Tells an edition's organizers that somebody has taken back their consent to a file that is public, or that a release is to publish: the first has to
 * be taken down, the second goes out without it. Nobody is told of a file that is in neither.
 */
export const tellOfConsentJob = (em: EntityManager, publisher: pg.Pool, payload: unknown): Promise<void> =>
  asSystem(em, 'releases', (em) =>
    em.transactional(async (em) => {
      const { versionId } = payload as { versionId: string };
      const [version] = await em.execute<Version[]>(
        `select array(select f.hash from (select t.copy_hash as hash union select r ->> 'hash' from jsonb_array_elements(t.renditions || t.poster) r) f where f.hash is not null) as hashes,
           e.year as edition, (select count(*)::int from asset_rights a where a.version_id = v.id) as times
         from prepared_versions v join assets t on t.id = v.asset_id join submissions s on s.id = v.submission_id join editions e on e.id = s.edition_id
         where v.id = ? and (select a.persons_shown from asset_rights a where a.version_id = v.id order by a.number desc limit 1) = 'CONSENT_WITHDRAWN'`,
        [versionId],
      );
      if (!version) return;
      const { hashes, edition, times } = version;
      const waits = await em.execute<unknown[]>(
        `select from releases r where r.state in ('PREPARED', 'APPROVED') and exists (select from unnest(?::text[]) h where position(h in r.content::text) > 0) limit 1`,
        [`{${hashes.join(',')}}`],
      );
      const isPublic = (await publicFiles(publisher, hashes)).length > 0;
      if (!isPublic && waits.length === 0) return;
      for (const personId of await organizersOf(em, edition))
        await tell(em, consentNotice(isPublic), {
          key: `${versionId} ${times}`,
          to: { personId },
          values: { year: String(edition) },
          editionYear: edition,
        });
    }),
  );

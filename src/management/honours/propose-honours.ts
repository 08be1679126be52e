import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProposeHonoursInput } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { missingGlyphs } from '../../platform/typesetting/index.ts';
import { editionOfYear } from '../editions/index.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { isTiedToTheEdition, tiedToTheEdition } from '../selection/index.ts';
import { calculateHonours } from './calculate-honours.ts';
import { newCertificateNumber } from './certificate-number.ts';
import { cannotBePrinted, honoursAreReleased, nobodyRecommended, planMissing } from './honour-problems.ts';
import { listById, type ListContent, type ListView } from './honour-queries.ts';

/** Calculates whom an edition honours, and seals it with every number that entered. Confidential until a release makes it public. */
export async function proposeHonours(desk: Desk, input: ProposeHonoursInput): Promise<Outcome<ListView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());

  return await once<ProposeHonoursInput, ListView>(desk, 'proposeHonours', input, async ({ em }) => {
    const edition = await editionOfYear(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    if (await isTiedToTheEdition(em, edition.id)) return refuse(tiedToTheEdition());
    await em.execute('select pg_advisory_xact_lock(57, hashtext(?))', [edition.id]);
    const calculated = await calculateHonours(em, edition);
    if (!calculated) return refuse(planMissing());
    if (calculated.organizations.length === 0) return refuse(nobodyRecommended());
    if (await areBeingReleased(em, edition.year)) return refuse(honoursAreReleased());
    const honoured = calculated.organizations.filter(({ isHonoured }) => isHonoured);
    const missing = missingGlyphs(honoured.flatMap(({ names }) => Object.values(names)));
    if (missing.length > 0) return refuse(cannotBePrinted(missing));

    const { planId, planHash, formula } = calculated;
    const content: ListContent = {
      ...{ edition: edition.year, formula, planHash },
      organizations: calculated.organizations.map((one) => ({ ...one, certificateNumber: one.isHonoured ? newCertificateNumber() : null })),
    };
    await em.execute(`update honour_lists set state = 'SUPERSEDED' where edition_id = ? and state = 'PROPOSED'`, [edition.id]);
    const [{ id }] = await em.execute<[{ id: string }]>(
      `insert into honour_lists (edition_id, version, plan_id, content, content_hash, proposed_by)
       select ?, coalesce(max(version), 0) + 1, ?, ?::jsonb, ?, ? from honour_lists where edition_id = ? returning id`,
      [edition.id, planId, JSON.stringify(content), contentHash(content), desk.person.id, edition.id],
    );
    return done(await listById(em, id));
  });
}

/** Whether a release of an edition's honours waits or is public: until it is given up, they stay as they are. */
export async function areBeingReleased(em: EntityManager, year: number): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from releases where edition_year = ? and kind = 'HONOURS' and state in ('PREPARED', 'APPROVED', 'APPLIED') limit 1`,
    [year],
  );
  return rows.length > 0;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReleaseContent } from '../../delivery/releases/release-content.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear } from '../editions/index.ts';
import { confirmedHonours } from '../honours/index.ts';
import { notFound } from '../identity/index.ts';
import { organizationsByIds } from '../organizations/index.ts';
import { isTiedToTheEdition, tiedToTheEdition } from '../selection/index.ts';
import { honoursInForce, honoursNotConfirmed, resultsNotPublic } from './publishing-problems.ts';
import type { KindOfRelease } from './release-kind.ts';

export const honoursRelease: KindOfRelease = { takes: [], prepare: prepareHonours };

/**
 * Whom the edition honours, once its results are public: honours follow from outcomes. Scores and places stay inside; in public the
 * honoured stand in the order of their names, which says nothing of them, with the formula by which they were found.
 */
async function prepareHonours(em: EntityManager, { edition: year }: { edition: number }): Promise<Outcome<ReleaseContent>> {
  const edition = await editionOfYear(em, year);
  if (!edition) return refuse(notFound('edition'));
  if (await isTiedToTheEdition(em, edition.id)) return refuse(tiedToTheEdition());
  const confirmed = await confirmedHonours(em, year);
  if (!confirmed?.isOfThePlan) return refuse(honoursNotConfirmed());
  const releases = await em.execute<{ kind: string; state: string }[]>(
    `select kind, state from releases where edition_year = ? and kind in ('RESULTS', 'HONOURS')`,
    [year],
  );
  if (!releases.some(({ kind, state }) => kind === 'RESULTS' && state === 'APPLIED')) return refuse(resultsNotPublic());
  if (releases.some(({ kind, state }) => kind === 'HONOURS' && ['PREPARED', 'APPROVED', 'APPLIED'].includes(state))) return refuse(honoursInForce());

  const honoured = confirmed.content.organizations.filter(({ isHonoured }) => isHonoured);
  const entries = await organizationsByIds(
    em,
    honoured.map(({ organizationId }) => organizationId),
  );
  const sorted = honoured
    .map(({ organizationId, certificateNumber }) => ({ entry: entries.get(organizationId)!, number: certificateNumber! }))
    .sort((a, b) => (orderOf(a.entry.names) < orderOf(b.entry.names) ? -1 : 1));
  return done({
    organizations: sorted
      .map(({ entry: { id, names, kind, country } }) => ({ id, names, kind: kind ?? null, country: country ?? null }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    cases: [],
    honours: sorted.map(({ entry }) => entry.id),
    honourFormula: confirmed.content.formula,
    certificates: sorted.map(({ entry, number }) => ({ number, organizationId: entry.id })),
    removals: [],
  });
}

const orderOf = (names: Record<string, string>): string =>
  names.en ??
  Object.keys(names)
    .sort()
    .map((locale) => names[locale])[0] ??
  '';

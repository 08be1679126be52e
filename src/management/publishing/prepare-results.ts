import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { publicCases, publicOrganizations } from '../../delivery/releases/index.ts';
import type { ReleaseContent } from '../../delivery/releases/release-content.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear } from '../editions/index.ts';
import { notFound } from '../identity/index.ts';
import { confirmedDecisions, type Decision, isTiedToTheEdition, tiedToTheEdition } from '../selection/index.ts';
import { textsToRelease } from '../translations/index.ts';
import { latestRevisions } from './latest-revisions.ts';
import { mintSlug } from './mint-slug.ts';
import { slugsOnStage } from './stage-programme.ts';
import { projectEdition } from './project-edition.ts';
import { keepSubtitles } from './project-media.ts';
import { projectResults } from './project-results.ts';
import { caseIdsOf } from './public-case-ids.ts';
import { editionIsPublic, publicShowcase, takenDown } from './public-shelf.ts';
import type { Publishing } from './publishing-context.ts';
import { planNotConfirmed, resultsInForce } from './publishing-problems.ts';
import { stageNotOver } from './programme-release-problems.ts';
import type { KindOfRelease } from './release-kind.ts';

export const resultsRelease: KindOfRelease = { takes: [], prepare: prepareResults };

/**
 * The results: what two people decided, as it was handed in, and as it was prepared since. The edition comes along only where the public does not know
 * it yet: its dates become public with the call, not by the way.
 */
async function prepareResults(
  em: EntityManager,
  { edition: year }: { edition: number },
  { publisher, storage }: Publishing,
): Promise<Outcome<ReleaseContent>> {
  const edition = await editionOfYear(em, year);
  if (!edition) return refuse(notFound('edition'));
  if (await isTiedToTheEdition(em, edition.id)) return refuse(tiedToTheEdition());
  const decisions = await confirmedDecisions(em, year, 'TO_RELEASE');
  if (!decisions) return refuse(planNotConfirmed());
  if (await resultsAreInForce(em, year)) return refuse(resultsInForce());
  const stage = await publicShowcase(publisher, year);
  if (stage?.isSecret && !stage.isOver) return refuse(stageNotOver());

  const chosen = chosenOf(decisions);
  const caseIds = await caseIdsOf(em, chosen);
  const gone = await takenDown(publisher, [...caseIds.values()]);
  const frozen = (await latestRevisions(em, chosen)).filter(({ submissionId }) => !gone.has(caseIds.get(submissionId)!));
  await keepSubtitles(storage, frozen);
  const slugs = await slugsOnStage(em, year);
  return done(
    await keepWhatIsPublic(
      publisher,
      projectResults(
        {
          ...((await editionIsPublic(publisher, year)) ? {} : { edition: projectEdition(edition) }),
          decisions,
          frozen,
          words: await textsToRelease(em, edition.id, frozen),
          ...(stage ? { hasProgramme: true } : {}),
        },
        { newId: randomUUID, caseId: (submissionId) => caseIds.get(submissionId)!, slugOnStage: (caseId) => slugs.get(caseId), slug: mintSlug },
      ),
    ),
  );
}

/** Cases that the stage has made public stay as they are, with what was corrected or taken down of them since, and so do their organizations. Videos and
 * documents, which the stage has not made public, come along. */
async function keepWhatIsPublic(publisher: pg.Pool, content: ReleaseContent): Promise<ReleaseContent> {
  const ids = content.cases.map(({ id }) => id);
  const cases = new Map((await publicCases(publisher, ids)).map((one) => [one.id, one]));
  const applicants = [...cases.values()].flatMap((one) => one.applicants.map(({ organizationId }) => organizationId));
  const organizations = new Map((await publicOrganizations(publisher, applicants)).map((one) => [one.id, one]));
  return {
    ...content,
    cases: content.cases.map(({ tier, position, videos, documents, ...one }) => ({
      ...(cases.get(one.id) ?? one),
      ...{ tier, position },
      ...(videos ? { videos } : {}),
      ...(documents ? { documents } : {}),
    })),
    organizations: content.organizations.map((one) => organizations.get(one.id) ?? one),
  };
}

const chosenOf = (decisions: readonly Decision[]): string[] =>
  decisions.filter(({ outcome }) => outcome === 'OUTSTANDING' || outcome === 'COLLECTION').map(({ submissionId }) => submissionId);

// Public ids are made when results are prepared. A second release of the same results would make every case public twice.
export async function resultsAreInForce(em: EntityManager, year: number): Promise<boolean> {
  const rows = await em.execute<unknown[]>(`select 1 from releases where edition_year = ? and kind = 'RESULTS' and state <> 'ABORTED' limit 1`, [
    year,
  ]);
  return rows.length > 0;
}

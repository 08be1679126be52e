import { randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sizeToSeal, type ReleaseContent, type StagePart } from '../../delivery/releases/index.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Edition, editionOfYear } from '../editions/index.ts';
import { notFound } from '../identity/index.ts';
import { frozenProgramme, type ProgrammeView, stageEdition } from '../programme/index.ts';
import { isTiedToTheEdition, tiedToTheEdition } from '../selection/index.ts';
import { textsToRelease } from '../translations/index.ts';
import { readKept } from './kept-files.ts';
import { latestRevisions } from './latest-revisions.ts';
import { resultsAreInForce } from './prepare-results.ts';
import { mintSlug } from './mint-slug.ts';
import { projectCase, projectOrganizations } from './project-case.ts';
import { projectEdition } from './project-edition.ts';
import { caseIdsOf } from './public-case-ids.ts';
import { editionIsPublic, publicCase, publicCases, publicShowcase } from './public-shelf.ts';
import type { Publishing } from './publishing-context.ts';
import {
  itemNotPublic,
  programmeIsPublic,
  programmeNotFrozen,
  publicCaseInSecretProgramme,
  resultsBeforeSecretProgramme,
} from './programme-release-problems.ts';
import type { KindOfRelease } from './release-kind.ts';
import { slugsOnStage } from './stage-programme.ts';
import type { PreparedSubmission } from './with-prepared.ts';

export const programmeRelease: KindOfRelease = { takes: [], prepare: prepareProgramme };

/** The programme of the stage as two people have frozen it. A public one names public cases; a secret one brings them along, sealed. */
async function prepareProgramme(em: EntityManager, { edition: year }: { edition: number }, publishing: Publishing): Promise<Outcome<ReleaseContent>> {
  if (!(await stageEdition(em, year))) return refuse(notFound('edition'));
  const edition = await editionOfYear(em, year);
  if (edition && (await isTiedToTheEdition(em, edition.id))) return refuse(tiedToTheEdition());
  const programme = await frozenProgramme(em, year);
  if (!programme) return refuse(programmeNotFrozen());
  if (!programme.isSecret) return openProgramme(em, year, programme, publishing);
  // an edition that is only public has public cases alone
  if (!edition) return refuse(...programme.items.map((_, i) => publicCaseInSecretProgramme(i + 1)));
  return secretProgramme(em, edition, programme, publishing);
}

async function openProgramme(em: EntityManager, year: number, { items }: ProgrammeView, { publisher }: Publishing): Promise<Outcome<ReleaseContent>> {
  const caseIds = await caseIdsOf(em, submissionsOf(items));
  const named: (string | undefined)[] = [];
  for (const { submissionId, slug } of items) named.push(submissionId ? caseIds.get(submissionId) : await publicCase(publisher, year, slug!));
  const known = await publicCases(publisher, year);
  const missing = named.flatMap((id, i) => (id && known.has(id) ? [] : [itemNotPublic(i + 1)]));
  if (missing.length > 0) return refuse(...missing);
  const before = await publicShowcase(publisher, year);
  return done({
    ...{ organizations: [], cases: [], removals: [] },
    showcase: { id: before?.id ?? randomUUID(), items: named.map((caseId, i) => ({ order: i + 1, caseId: caseId! })) },
  });
}

async function secretProgramme(
  em: EntityManager,
  edition: Edition,
  { items }: ProgrammeView,
  publishing: Publishing,
): Promise<Outcome<ReleaseContent>> {
  const { publisher, storage } = publishing;
  const { year } = edition;
  const before = await publicShowcase(publisher, year);
  const problems: Refusal[] = [
    ...(before && !before.isSecret ? [programmeIsPublic()] : []),
    ...((await resultsAreInForce(em, year)) ? [resultsBeforeSecretProgramme()] : []),
    ...items.flatMap(({ slug }, i) => (slug === null ? [] : [publicCaseInSecretProgramme(i + 1)])),
  ];
  if (problems.length > 0) return refuse(...problems);

  const revisions = await latestRevisions(em, submissionsOf(items));
  const frozen = new Map(revisions.map((each) => [each.submissionId, each]));
  const words = await textsToRelease(em, edition.id, revisions);
  const caseIds = await caseIdsOf(em, submissionsOf(items));
  const slugs = await slugsOnStage(em, year);
  const parts = items.map(({ submissionId }, i): StagePart => {
    const submission = frozen.get(submissionId!)!;
    const id = caseIds.get(submissionId!)!;
    const given = {
      id,
      slug: slugs.get(id) ?? mintSlug(submission.texts),
      tier: 'OUTSTANDING' as const,
      position: i + 1,
      newId: randomUUID,
      words: words.get(submissionId!)!,
    };
    return { order: i + 1, case: projectCase(withoutMedia(submission), given), organizations: projectOrganizations([submission]) };
  });
  return done({
    ...((await editionIsPublic(publisher, year)) ? {} : { edition: projectEdition(edition) }),
    ...{ organizations: [], cases: [], removals: [] },
    stage: {
      showcaseId: before?.id ?? randomUUID(),
      parts,
      sealedSize: await sizeToSeal(parts, (hash, mimeType) => readKept(storage, hash, mimeType)),
      sealSecret: randomBytes(32).toString('hex'),
    },
  });
}

/** Videos and documents of a secret part come with the results: a cue has no time to copy them, and all sealed files have the size of the largest. */
const withoutMedia = ({ videos: _, documents: __, ...submission }: PreparedSubmission): PreparedSubmission => submission;

const submissionsOf = (items: ProgrammeView['items']): string[] => items.flatMap(({ submissionId }) => submissionId ?? []);

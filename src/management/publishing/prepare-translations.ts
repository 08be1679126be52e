import type { EntityManager } from '@mikro-orm/postgresql';
import { publicCases } from '../../delivery/releases/index.ts';
import type { ReleaseContent } from '../../delivery/releases/release-content.ts';
import { canonicalJson } from '../../platform/canonical-json.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear } from '../editions/index.ts';
import { notFound } from '../identity/index.ts';
import { casesAtTheDesk, textsToRelease } from '../translations/index.ts';
import { latestRevisions } from './latest-revisions.ts';
import { projectTranslations } from './project-translations.ts';
import { languagesRequired, nothingTranslated, tooManyLanguages } from './publishing-problems.ts';
import type { Publishing } from './publishing-context.ts';
import type { KindOfRelease, PrepareRelease } from './release-kind.ts';

export const translationsRelease: KindOfRelease = { takes: ['languages'], prepare: prepareTranslations };

const mostLanguages = 30;

/**
 * Languages of an edition's public cases, as the translators' desk has them now. It starts from what is public: a case that is not public
 * is not in it, one that stays as it is neither, and no language but those that are named is touched.
 */
async function prepareTranslations(
  em: EntityManager,
  { edition: year, languages }: PrepareRelease,
  { publisher }: Publishing,
): Promise<Outcome<ReleaseContent>> {
  if (!languages || languages.length === 0) return refuse(languagesRequired());
  if (languages.length > mostLanguages) return refuse(tooManyLanguages(mostLanguages));
  const edition = await editionOfYear(em, year);
  if (!edition) return refuse(notFound('edition'));

  const caseIds = await publicIds(em, await casesAtTheDesk(em, edition.id));
  const frozen = await latestRevisions(em, [...caseIds.keys()]);
  const words = await textsToRelease(em, edition.id, frozen);
  const bySubmission = new Map(frozen.map((one) => [one.submissionId, one]));
  const before = new Map((await publicCases(publisher, [...caseIds.values()])).map((one) => [one.id, one]));
  const cases = [...caseIds].flatMap(([submissionId, caseId]) => {
    const [now, handedIn] = [before.get(caseId), bySubmission.get(submissionId)];
    if (!now || !handedIn) return [];
    const after = projectTranslations(now, words.get(submissionId)!, handedIn, new Set(languages));
    return canonicalJson(after) === canonicalJson(now) ? [] : [after];
  });
  if (cases.length === 0) return refuse(nothingTranslated());
  return done({ organizations: [], cases: cases.sort((a, b) => a.position - b.position), removals: [] });
}

async function publicIds(em: EntityManager, submissionIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await em.execute<{ submission_id: string; case_id: string }[]>(
    `select submission_id, case_id from public_case_ids where submission_id = any (?::uuid[]) order by submission_id`,
    [`{${submissionIds.join(',')}}`],
  );
  return new Map(rows.map(({ submission_id, case_id }) => [submission_id, case_id]));
}

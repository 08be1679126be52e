import type { EntityManager } from '@mikro-orm/postgresql';
import { publicCases } from '../../delivery/releases/index.ts';
import type { CaseContent, ReleaseContent } from '../../delivery/releases/release-content.ts';
import { canonicalJson } from '../../platform/canonical-json.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { editionOfYear } from '../editions/index.ts';
import { notFound } from '../identity/index.ts';
import { casesAtTheDesk, type ReleasedTexts, textsToRelease } from '../translations/index.ts';
import { latestRevisions } from './latest-revisions.ts';
import { assetsOf, hashesOf, projectTranslations } from './project-translations.ts';
import { casesOutOfRange, correctedSince, languagesRequired, nothingTranslated, tooManyLanguages } from './publishing-problems.ts';
import type { Publishing } from './publishing-context.ts';
import type { KindOfRelease, PrepareRelease } from './release-kind.ts';
import { type Retold, undoneCorrections } from './undone-corrections.ts';
import type { PreparedSubmission } from './with-prepared.ts';

export const translationsRelease: KindOfRelease = { takes: ['languages', 'slugs'], prepare: prepareTranslations };

const [mostLanguages, mostCases] = [30, 100];

/**
 * Languages of an edition's public cases, or of some of them, as the translators' desk has them now. It starts from what is public: a case that is not public
 * is not in it, one that stays as it is neither, and no language but those that are named is touched. Nothing that a correction has put right since the
 * desk wrote is undone.
 */
async function prepareTranslations(
  em: EntityManager,
  { edition: year, languages, slugs }: PrepareRelease,
  { publisher }: Publishing,
): Promise<Outcome<ReleaseContent>> {
  if (!languages || languages.length === 0) return refuse(languagesRequired());
  if (languages.length > mostLanguages) return refuse(tooManyLanguages(mostLanguages));
  if (slugs && (slugs.length === 0 || slugs.length > mostCases)) return refuse(casesOutOfRange(mostCases));
  const edition = await editionOfYear(em, year);
  if (!edition) return refuse(notFound('edition'));

  const caseIds = await publicIds(em, await casesAtTheDesk(em, edition.id));
  const frozen = await latestRevisions(em, [...caseIds.keys()]);
  const words = await textsToRelease(em, edition.id, frozen);
  const bySubmission = new Map(frozen.map((one) => [one.submissionId, one]));
  const before = new Map((await publicCases(publisher, [...caseIds.values()])).map((one) => [one.id, one]));
  const known = new Set([...before.values()].map(({ slug }) => slug));
  const unknown = (slugs ?? []).flatMap((slug, i) => (known.has(slug) ? [] : [notFound('slugs', i)]));
  if (unknown.length > 0) return refuse(...unknown);
  const retold = [...caseIds].flatMap(([submissionId, caseId]): Retold[] => {
    const [now, handedIn] = [before.get(caseId), bySubmission.get(submissionId)];
    if (!now || !handedIn || (slugs && !slugs.includes(now.slug))) return [];
    const said = words.get(submissionId)!;
    const after = projectTranslations(now, said, handedIn, new Set(languages));
    return canonicalJson(after) === canonicalJson(now) ? [] : [{ before: now, after, writtenAt: (path) => writtenAt(path, now, said, handedIn) }];
  });
  if (retold.length === 0) return refuse(nothingTranslated());
  const undone = await undoneCorrections(em, year, retold);
  if (undone.length > 0) return refuse(...undone.map(({ slug, locale }) => correctedSince(slug, locale, languages.indexOf(locale))));
  const cases = retold.map(({ after }) => after);
  return done({ organizations: [], cases: cases.sort((a, b) => a.position - b.position), removals: [] });
}

/** When the desk wrote what stands at a place of a case's document. */
function writtenAt(path: string, now: CaseContent, words: ReleasedTexts, handedIn: PreparedSubmission): string | undefined {
  const [list, key, part, locale] = path.split('.') as [string, string, string, string];
  if (list === 'texts') return words.writtenAt(key, part);
  const file = [...now.pictures, ...(now.videos ?? []), ...(now.documents ?? [])].find(({ id }) => id === key);
  return file && words.writtenAt(locale, `${list === 'pictures' ? 'alt' : 'caption'}-${assetsOf(handedIn)(hashesOf(file))}`);
}

async function publicIds(em: EntityManager, submissionIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await em.execute<{ submission_id: string; case_id: string }[]>(
    `select submission_id, case_id from public_case_ids where submission_id = any (?::uuid[]) order by submission_id`,
    [`{${submissionIds.join(',')}}`],
  );
  return new Map(rows.map(({ submission_id, case_id }) => [submission_id, case_id]));
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { casesOfOrganizations, publicCaseBySlug, publicEdition, publicOrganizations } from '../../delivery/releases/index.ts';
import type { CaseContent, EditionContent, OrganizationContent, ReleaseContent } from '../../delivery/releases/release-content.ts';
import type { CorrectionInput } from '../../generated/schema.ts';
import { canonicalJson } from '../../platform/canonical-json.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { notFound } from '../identity/index.ts';
import { correctCase } from './correct-case.ts';
import { correctEdition, correctOrganization } from './correct-edition.ts';
import { patchTexts } from './patch-texts.ts';
import { isSlug } from './public-shelf.ts';
import type { Publishing } from './publishing-context.ts';
import { correctionRequired, namedTwice, nothingPrepared, nothingToCorrect, tooManyToCorrect } from './publishing-problems.ts';
import type { KindOfRelease, PrepareRelease } from './release-kind.ts';
import { preparedForCases, takeFromPreparation } from './take-from-preparation.ts';

export const correctionRelease: KindOfRelease = { takes: ['correction'], prepare: prepareCorrection };

/** Most cases, and most organizations, of one correction. */
const most = 100;

/**
 * A correction starts from what is public, never from what is kept inside: it changes what it names and nothing else, and
 * carries no document that stays as it is.
 */
async function prepareCorrection(
  em: EntityManager,
  { edition: year, correction }: PrepareRelease,
  publishing: Publishing,
): Promise<Outcome<ReleaseContent>> {
  const { publisher } = publishing;
  if (!correction) return refuse(correctionRequired());
  const tooMany = (['cases', 'organizations'] as const).filter((name) => correction[name].length > most);
  if (tooMany.length > 0) return refuse(...tooMany.map((name) => tooManyToCorrect(most, name)));
  const known = await publicEdition(publisher, year);
  if (!known) return refuse(notFound('edition'));

  const problems: Refusal[] = [];
  const edition = correction.edition ? correctEdition(known.edition, correction.edition, ['correction', 'edition']) : undefined;
  problems.push(...(edition?.problems ?? []));
  const cases = await correctCases(publisher, known.edition, correction, problems);
  problems.push(...(await takeAlong(em, publishing, correction, cases)));
  const organizations = await correctOrganizations(publisher, known.edition, correction, cases, problems);
  if (problems.length > 0) return refuse(...problems);

  const content: ReleaseContent = {
    ...(edition && isAnother(known.edition, edition.after) ? { edition: edition.after } : {}),
    organizations,
    cases: [...cases.values()].filter(({ before, after }) => isAnother(before, after)).map(({ after }) => after),
    removals: [],
  };
  return content.edition || content.cases.length > 0 || content.organizations.length > 0 ? done(content) : refuse(nothingToCorrect());
}

type Cases = Map<string, { before: CaseContent; after: CaseContent }>;
const isAnother = (before: object, after: object): boolean => canonicalJson(before) !== canonicalJson(after);

async function correctCases(publisher: pg.Pool, edition: EditionContent, { cases }: CorrectionInput, problems: Refusal[]): Promise<Cases> {
  const corrected: Cases = new Map();
  for (const [i, sent] of cases.entries()) {
    const path = ['correction', 'cases', i];
    const before = isSlug(sent.slug) ? await publicCaseBySlug(publisher, edition.year, sent.slug) : undefined;
    if (!before) problems.push(notFound(...path.map(String), 'slug'));
    else if (corrected.has(before.id)) problems.push(namedTwice([...path, 'slug']));
    else {
      const { after, problems: wrong } = correctCase(before, sent, edition, path);
      problems.push(...wrong);
      corrected.set(before.id, { before, after });
    }
  }
  return corrected;
}

/** Brings the files along that cases are to take from their preparation. */
async function takeAlong(em: EntityManager, publishing: Publishing, { cases: sent }: CorrectionInput, cases: Cases): Promise<Refusal[]> {
  const asked = new Map(sent.flatMap(({ slug, fromPreparation }, i) => (fromPreparation ? [[slug, i] as const] : [])));
  const taking = [...cases.values()].filter(({ before }) => asked.has(before.slug));
  if (taking.length === 0) return [];
  const prepared = await preparedForCases(
    em,
    publishing,
    taking.map(({ before }) => before.id),
  );
  return taking.flatMap(({ before, after }): Refusal[] => {
    const found = prepared.get(before.id);
    const taken = found && takeFromPreparation(after, found);
    if (!taken || !isAnother(after, taken)) return [nothingPrepared('correction', 'cases', asked.get(before.slug)!, 'fromPreparation')];
    cases.set(before.id, { before, after: taken });
    return [];
  });
}

/** Corrects directory entries, and their names on the edition's cases, which join those that are corrected already. */
async function correctOrganizations(
  publisher: pg.Pool,
  edition: EditionContent,
  { organizations }: CorrectionInput,
  cases: Cases,
  problems: Refusal[],
): Promise<OrganizationContent[]> {
  const known = await publicOrganizations(publisher, organizations.map(({ organizationId }) => organizationId).filter(isUuid));
  const corrected = new Map<string, OrganizationContent>();
  for (const [i, sent] of organizations.entries()) {
    const path = ['correction', 'organizations', i];
    const before = known.find(({ id }) => id === sent.organizationId);
    if (!before) problems.push(notFound(...path.map(String), 'organizationId'));
    else if (corrected.has(before.id)) problems.push(namedTwice([...path, 'organizationId']));
    else {
      const { after, problems: wrong } = correctOrganization(before, sent, path);
      problems.push(...wrong);
      corrected.set(before.id, after);
      if (sent.onCases && sent.names.length > 0) {
        for (const one of await casesOfOrganizations(publisher, edition.id, [before.id])) {
          const { before: asPublic, after: soFar } = cases.get(one.id) ?? { before: one, after: one };
          const applicants = soFar.applicants.map((applicant) =>
            applicant.organizationId === before.id ? { ...applicant, names: patchTexts(applicant.names, sent.names, path).after } : applicant,
          );
          cases.set(one.id, { before: asPublic, after: { ...soFar, applicants } });
        }
      }
    }
  }
  return [...corrected.values()].filter((after) =>
    isAnother(
      known.find(({ id }) => id === after.id)!,
      after,
    ),
  );
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import type { GrantExtensionInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { isLongerThan, isManyLines, tidy } from '../../platform/text.ts';
import { type Desk, holds, mailboxOf, notAllowed, notFound, once } from '../identity/index.ts';
import { tooLong } from '../organizations/index.ts';
import { Edition } from './edition.entity.ts';
import { caseOrApplicant, controlCharacters, extendsNothing, extensionsNotAllowed, missing, notAnAddress } from './edition-problems.ts';
import { extensionById, type ExtensionView } from './extension-queries.ts';
import { extensionGranted, ownerOfDraft, tellOfExtension } from './edition-notices.ts';

const reasonLimit = 1_000;

/**
 * Grants one case, or one applicant, a later close. By address it holds for whatever that person begins, and the answer
 * is the same whether or not the address has an account.
 */
export async function grantExtension(desk: Desk, input: GrantExtensionInput): Promise<Outcome<ExtensionView>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());
  const submissionId = input.submissionId ?? null;
  const applicantEmail = input.applicantEmail ?? null;
  const reason = tidy(input.reason);
  const refusals = [
    ...((submissionId === null) === (applicantEmail === null) ? [caseOrApplicant()] : []),
    ...(applicantEmail !== null && mailboxOf(applicantEmail) === undefined ? [notAnAddress('applicantEmail')] : []),
    ...problemsOfReason(reason),
  ];

  return await once<GrantExtensionInput, ExtensionView>(desk, 'grantExtension', input, async ({ em, instant }) => {
    const edition = await em.findOne(Edition, { year: input.edition }, { lockMode: LockMode.PESSIMISTIC_READ });
    if (!edition) return refuse(notFound('edition'));
    if (!edition.extensionsAllowed) return refuse(extensionsNotAllowed(), ...refusals);
    const [now, until] = [await instant(), new Date(input.until)];
    const lasts = until > now && until > edition.applicationsCloseAt && until <= edition.reviewsCloseAt;
    const all = [...refusals, ...(lasts ? [] : [extendsNothing()])];
    if (submissionId !== null && !(await isOpenCase(em, submissionId, edition))) all.push(notFound('submissionId'));
    if (all.length > 0) return refuse(...all);

    const [row] = await em.execute<{ id: string }[]>(
      `insert into extensions (edition_id, submission_id, applicant_email, until, reason, granted_by, granted_at)
       values (?, ?, ?, ?::timestamptz, ?, ?, ?::timestamptz) returning id`,
      [edition.id, submissionId, applicantEmail && mailboxOf(applicantEmail)!, until.toISOString(), reason, desk.person.id, now.toISOString()],
    );
    const extension = await extensionById(em, row!.id);
    await tellOfExtension(em, extensionGranted, extension);
    return done(extension);
  });
}

/** Drafts only: an organizer cannot see them, but knows the id from whoever asks for time. */
const isOpenCase = async (em: EntityManager, id: string, edition: Edition): Promise<boolean> =>
  isUuid(id) && (await ownerOfDraft(em, id, edition.id)) !== null;

export const problemsOfReason = (reason: string, ...path: (string | number)[]): Refusal[] => {
  const at = path.length > 0 ? path : ['reason'];
  if (reason === '') return [missing(...at)];
  if (!isManyLines(reason)) return [controlCharacters(...at)];
  return isLongerThan(reason, reasonLimit) ? [tooLong(reasonLimit, ...at)] : [];
};

import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound } from '../identity/index.ts';
import { type CaseTexts, casesToTranslate } from './case-queries.ts';
import { ownLanguages } from './rules-queries.ts';
import { notYourLanguage } from './translation-problems.ts';

export interface Seat {
  of: CaseTexts;
  isEditor: boolean;
}

/** Whether somebody translates or organizes at all: everybody else is told so, whatever they name. */
export const sitsAtADesk = (desk: Desk): boolean => desk.grants.some(({ role }) => role === 'TRANSLATOR' || role === 'ORGANIZER');

/** A case as somebody may write in one of its languages; what is not on their desk is not found. */
export async function caseToWrite(em: EntityManager, desk: Desk, caseId: string, language: string): Promise<Outcome<Seat>> {
  if (!sitsAtADesk(desk)) return refuse(notAllowed());
  const [of] = isUuid(caseId) ? await casesToTranslate(em, { ids: [caseId] }) : [];
  if (!of) return refuse(notFound('caseId'));
  const isEditor = holds(desk, 'ORGANIZER', { editionYear: of.editionYear });
  if (!isEditor) {
    const own = await ownLanguages(em, of.editionId, desk.person.id);
    if (own !== null && !own.includes(language)) return refuse(notYourLanguage());
  }
  return done({ of, isEditor });
}

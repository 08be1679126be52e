import { LockMode } from '@mikro-orm/core';
import { contentHash } from '../../platform/canonical-json.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, holds, notAllowed, notFound, once, type Work } from '../identity/index.ts';
import { calendarOf } from './calendar.ts';
import { Edition } from './edition.entity.ts';
import { editedInBetween } from './edition-problems.ts';

/** An edit as it is kept with its act. The audit tells of `version` and `contentHash`. */
export interface Edited {
  id: string;
  edition: number;
  version: number;
  /** Over `{before, after}` of what was changed; the same stands with the change. */
  contentHash: string;
}

interface Edit {
  idempotencyKey: string;
  edition: number;
  expectedVersion?: number | null;
}

/** What somebody edits of an edition, as plain JSON. */
export const settingsOf = (edition: Edition): Record<string, unknown> => ({
  ...calendarOf(edition),
  names: edition.names,
  callTexts: edition.callTexts,
  fields: edition.fields,
  kinds: edition.kinds,
  criteria: edition.criteria,
  eligibilityRules: edition.eligibilityRules,
  quotaCollection: edition.quotaCollection,
  quotaOutstanding: edition.quotaOutstanding,
  quotaRules: edition.quotaRules,
  contact: edition.contact ?? null,
  furtherContacts: edition.furtherContacts,
  extensionsAllowed: edition.extensionsAllowed,
  applicantsShown: edition.applicantsShown,
});

/**
 * Changes an edition, for its organizers, on the version that they saw, and keeps what was before and after. What changes
 * nothing makes no new version.
 *
 * @param act changes the edition, or says all reasons why not.
 * @param afterwards follows what was changed, by name, and adds to the answer.
 */
export async function editEdition<Input extends Edit, Extra extends object = object>(
  desk: Desk,
  operation: string,
  input: Input,
  act: (edition: Edition, work: Work) => Promise<Refusal[]> | Refusal[],
  afterwards: (edition: Edition, changed: readonly string[], work: Work) => Promise<Extra> = async () => ({}) as Extra,
): Promise<Outcome<Edited & Extra>> {
  if (!holds(desk, 'ORGANIZER', { editionYear: input.edition })) return refuse(notAllowed());

  return await once<Input, Edited & Extra>(desk, operation, input, async (work) => {
    const { em } = work;
    const edition = await em.findOne(Edition, { year: input.edition }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!edition) return refuse(notFound('edition'));
    if (typeof input.expectedVersion === 'number' && input.expectedVersion !== edition.version) return refuse(editedInBetween());

    const was = structuredClone(settingsOf(edition));
    const refusals = await act(edition, work);
    if (refusals.length > 0) return refuse(...refusals);
    const is = settingsOf(edition);
    const changed = Object.keys(is).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
    const only = (settings: Record<string, unknown>) => Object.fromEntries(changed.map((key) => [key, settings[key]]));
    const [before, after] = [only(was), only(is)];
    const hash = contentHash({ before, after });
    if (changed.length > 0) {
      edition.version++;
      await em.flush();
      await em.execute(
        `insert into edition_changes (edition_id, version, act, changed_by, before, after, content_hash) values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)`,
        [edition.id, edition.version, operation, desk.person.id, JSON.stringify(before), JSON.stringify(after), hash],
      );
    }
    const edited = { id: edition.id, edition: edition.year, version: edition.version, contentHash: hash };
    return done({ ...edited, ...(await afterwards(edition, changed, work)) });
  });
}

import { LockMode } from '@mikro-orm/core';
import type { ChangeAskedMaterialInput } from '../../generated/schema.ts';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { Edition } from '../editions/index.ts';
import { type Desk, notAllowed, notFound, once } from '../identity/index.ts';
import { localizedOf } from '../organizations/index.ts';
import { problemsOfDue } from './ask-for-material.ts';
import { changedInBetween, placeTaken } from './preparation-problems.ts';
import { askedById, askedOf, type AskedView } from './preparation-queries.ts';
import { isTakenOnce, problemsOfWords } from './preparation-rules.ts';

/** What a change came to; with a refusal for somebody else's change comes what they made of it. */
export interface ChangedAsked {
  outcome: Outcome<AskedView>;
  current: AskedView | null;
}

/** Changes what is said of an asked material, its time, or whether it is asked for. Its form stays: what was handed in has it. */
export async function changeAskedMaterial(desk: Desk, input: ChangeAskedMaterialInput): Promise<ChangedAsked> {
  if (!desk.grants.some(({ role }) => role === 'ORGANIZER')) return { outcome: refuse(notAllowed()), current: null };
  if (!isUuid(input.askedId)) return { outcome: refuse(notFound('askedId')), current: null };

  let current: AskedView | null = null;
  const outcome = await once<ChangeAskedMaterialInput, AskedView>(desk, 'changeAskedMaterial', input, async ({ em, instant }) => {
    const rows = await em.execute<{ edition: string }[]>(
      `select edition_id as edition from asked_materials where id = ? and edition_id = any ((select organized_editions())::uuid[]) for update`,
      [input.askedId],
    );
    if (!rows[0]) return refuse(notFound('askedId'));
    const edition = await em.findOneOrFail(Edition, { id: rows[0].edition }, { lockMode: LockMode.NONE });
    await em.execute('select pg_advisory_xact_lock(55, hashtext(?))', [edition.id]);
    const before = await askedById(em, input.askedId);
    if (before.version !== input.expectedVersion) {
      current = before;
      return refuse(changedInBetween());
    }
    const isAsked = input.isAsked ?? before.isAsked;
    const others = (await askedOf(em, edition.id)).filter(({ id, isAsked }) => isAsked && id !== before.id);
    const isTaken =
      isAsked &&
      others.some(
        ({ place, subtitlesOf }) =>
          (before.place !== null && isTakenOnce(before.place) && place === before.place) ||
          (before.subtitlesOf !== null && subtitlesOf === before.subtitlesOf),
      );
    const problems = [
      ...problemsOfWords(input),
      ...(input.dueAt ? problemsOfDue(edition, new Date(input.dueAt), await instant()) : []),
      ...(isTaken ? [placeTaken()] : []),
    ];
    if (problems.length > 0) return refuse(...problems);
    await em.execute(
      `update asked_materials set names = coalesce(?::jsonb, names), guidance = coalesce(?::jsonb, guidance), due_at = coalesce(?::timestamptz, due_at),
         is_required = coalesce(?::boolean, is_required), is_asked = ?, changed_by = ?, changed_at = instant() where id = ?`,
      [
        ...[input.names ? JSON.stringify(localizedOf(input.names)) : null, input.guidance ? JSON.stringify(localizedOf(input.guidance)) : null],
        ...[input.dueAt ?? null, input.isRequired ?? null, isAsked, desk.person.id, before.id],
      ],
    );
    return done(await askedById(em, before.id));
  });
  return { outcome, current };
}

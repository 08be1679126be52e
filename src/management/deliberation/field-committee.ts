import type { CommitteePart, ReviewCoverage } from '../../generated/schema.ts';
import { type Edition, editionOfYear } from '../editions/index.ts';
import { type Desk, holds } from '../identity/index.ts';

/** A field's committee as one of its members, or an organizer, has come in to it. Whoever holds this has been let in. */
export interface FieldCommitteeView {
  edition: number;
  field: string;
  desk: Desk;
  of: Edition;
  /** Whether it is a chair, who stands in, or an organizer. */
  leads: boolean;
}

/** Null for a field or a year that there is not, and for everybody who neither sits for it nor runs the edition. */
export async function fieldCommittee(desk: Desk, asked: { edition: number; field: string }): Promise<FieldCommitteeView | null> {
  const where = { editionYear: asked.edition, fieldKey: asked.field };
  const leads = holds(desk, 'ORGANIZER', where) || holds(desk, 'CHAIR', where);
  if (!leads && !holds(desk, 'REVIEWER', where)) return null;
  const edition = await editionOfYear(desk.em, asked.edition);
  if (!edition?.fields.some(({ key }) => key === asked.field)) return null;
  return { ...asked, desk, of: edition, leads };
}

/** Who sits for the field; null for who does not lead it. */
export const membersOf = async ({ desk, of, field, leads }: FieldCommitteeView): Promise<{ name: string; part: CommitteePart }[] | null> =>
  leads
    ? desk.em.execute<{ name: string; part: CommitteePart }[]>(
        `select name, part from field_committee(?, ?) order by array_position(array['CHAIR', 'STAND_IN', 'EXPERT'], part), name, person_id`,
        [of.id, field],
      )
    : null;

/** How far its reviews are, without what concerns whoever reads; null for who does not lead it. */
export async function coverageOf({ desk, of, field, leads }: FieldCommitteeView): Promise<ReviewCoverage | null> {
  const rows = leads ? await desk.em.execute<ReviewCoverage[]>('select cases, asked, given, locked from review_coverage(?, ?)', [of.id, field]) : [];
  return rows[0] ?? null;
}

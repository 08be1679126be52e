import type { EntityManager } from '@mikro-orm/postgresql';
import type { SetFieldsInput } from '../../generated/schema.ts';
import type { Outcome, Refusal } from '../../platform/graph/refusal.ts';
import type { Desk } from '../identity/index.ts';
import { type Edited, editEdition } from './edit-edition.ts';
import type { Edition } from './edition.entity.ts';
import { inUse } from './edition-problems.ts';
import { namedKeysOf, problemsOfNamedKeys } from './setting-rules.ts';

/** Sets the fields and forms of an edition. What a case has chosen, or a reviewer was asked for, cannot be taken out. */
export const setFields = (desk: Desk, input: SetFieldsInput): Promise<Outcome<Edited>> =>
  editEdition(desk, 'setFields', input, async (edition, { em }) => {
    const { fields, kinds } = input;
    const refusals = [...(fields ? problemsOfNamedKeys(fields, 'fields') : []), ...(kinds ? problemsOfNamedKeys(kinds, 'kinds') : [])];
    if (refusals.length > 0) return refusals;
    const lost = await lostKeys(em, edition, input);
    if (lost.length > 0) return lost;
    if (fields) edition.fields = namedKeysOf(fields);
    if (kinds) edition.kinds = namedKeysOf(kinds);
    return [];
  });

async function lostKeys(em: EntityManager, { id, year }: Edition, { fields, kinds }: SetFieldsInput): Promise<Refusal[]> {
  const [used] = await em.execute<{ fields: string[]; kinds: string[] }[]>(
    `select array(select field_key from keys_in_use(?::uuid) where field_key is not null
         union select field_key from role_grants where edition_year = ? and field_key is not null order by 1) as fields,
       array(select distinct kind_key from keys_in_use(?::uuid) where kind_key is not null order by 1) as kinds`,
    [id, year, id],
  );
  const lost = (keys: string[], kept: readonly { key: string }[] | null | undefined) =>
    kept ? keys.filter((key) => !kept.some((each) => each.key === key)) : [];
  const [lostFields, lostKinds] = [lost(used!.fields, fields), lost(used!.kinds, kinds)];
  return [...(lostFields.length > 0 ? [inUse(lostFields, 'fields')] : []), ...(lostKinds.length > 0 ? [inUse(lostKinds, 'kinds')] : [])];
}

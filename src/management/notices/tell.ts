import type { EntityManager } from '@mikro-orm/postgresql';
import { asked, type Asked, prepared, preparedRows } from '../../platform/database/prepared.ts';
import { harmless, type NoticeTemplate } from './notice-template.ts';

export interface Telling<Name extends string> {
  /** What happened: together with the template's event, each person is told of it once. Mostly an id. */
  key: string;
  /** Somebody with an account, or a mail box; a mail box of somebody with an account is that person's. */
  to: { personId: string } | { address: string };
  values: Record<Name, string>;
  /** In which to write while the person has chosen none. Without one the mail is in all languages. */
  language?: string;
  /** The edition whose organizers see how the mail fared. Leave it out where its being sent is confidential. */
  editionYear?: number;
  /** Who sees it as well. */
  causedBy?: string;
  /** One of many, which an interruption must not send twice. */
  bulk?: boolean;
}

// whom, by the name of what is given: each is a statement of its own, so that either finds its index
const statement = (who: string, address: string) =>
  prepared(`
  insert into notices (event, key, recipient, person_id, address, "values", language, edition_year, caused_by, bulk)
  select $1, $2, coalesce('person:' || p.id, 'address:' || w.address), p.id, case when p.id is null then w.address end, $3::jsonb, $4, $5::int, $6::uuid, $7::bool
  from (select ${address} as address) w left join people p on ${who}
  where (p.id is not null or w.address is not null)
    and not exists (select from notices n where n.event = $1 and n.key = $2 and n.address = p.email)
  on conflict (event, key, recipient) do nothing returning id`);
const toPerson = statement('p.id = $8::uuid', 'null::text');
const toAddress = statement('p.email = $8', '$8::text');

/** What `tell` does, for those who send it along with something else. */
export function telling<Name extends string>(template: NoticeTemplate<Name>, told: Telling<Name>): Asked<{ id: string }> {
  const { key, to, language = null, editionYear = null, causedBy = null, bulk = false } = told;
  const values = Object.fromEntries(template.values.map((name) => [name, harmless(told.values[name])]));
  const what = [template.event, key, JSON.stringify(values), language, editionYear, causedBy, bulk];
  return 'personId' in to ? asked(toPerson, ...what, to.personId) : asked(toAddress, ...what, to.address.toLowerCase());
}

/**
 * Has somebody told of something by mail, once the transaction around this has committed, and not otherwise. A person is
 * told once of one event: a second call changes nothing and answers null. The mail is written when it is sent, so that
 * the row holds no link and no code.
 *
 * @returns the notice's id
 */
export async function tell<Name extends string>(em: EntityManager, template: NoticeTemplate<Name>, told: Telling<Name>): Promise<string | null> {
  const { text, values } = telling(template, told);
  const [row] = await preparedRows<{ id: string }>(em, text, values);
  return row?.id ?? null;
}

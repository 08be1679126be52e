import type { EntityManager } from '@mikro-orm/postgresql';
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

/**
 * Has somebody told of something by mail, once the transaction around this has committed, and not otherwise. A person is
 * told once of one event: a second call changes nothing and answers null. The mail is written when it is sent, so that
 * the row holds no link and no code.
 *
 * @returns the notice's id
 */
export async function tell<Name extends string>(em: EntityManager, template: NoticeTemplate<Name>, told: Telling<Name>): Promise<string | null> {
  const { key, to, language = null, editionYear = null, causedBy = null, bulk = false } = told;
  const values = Object.fromEntries(template.values.map((name) => [name, harmless(told.values[name])]));
  const [who, value] = 'personId' in to ? ['p.id = ?::uuid', to.personId] : ['p.email = ?', to.address.toLowerCase()];
  const rows = await em.execute<{ id: string }[]>(
    `insert into notices (event, key, recipient, person_id, address, "values", language, edition_year, caused_by, bulk)
     select ?, ?, coalesce('person:' || p.id, 'address:' || w.address), p.id, case when p.id is null then w.address end, ?::jsonb, ?, ?::int, ?::uuid, ?
     from (select ?::text as address) w left join people p on ${who}
     where (p.id is not null or w.address is not null)
       and not exists (select from notices n where n.event = ? and n.key = ? and n.address = p.email)
     on conflict (event, key, recipient) do nothing returning id`,
    [
      ...[template.event, key, JSON.stringify(values), language, editionYear, causedBy, bulk],
      ...['address' in to ? to.address.toLowerCase() : null, value, template.event, key],
    ],
  );
  return rows[0]?.id ?? null;
}

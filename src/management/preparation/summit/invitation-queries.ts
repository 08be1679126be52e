import type { EntityManager } from '@mikro-orm/postgresql';
import type { SummitInvitationState } from '../../../generated/schema.ts';
import type { Localized } from '../../../platform/language.ts';
import { listOf } from '../../organizations/index.ts';

export interface DelegateView {
  id: string;
  names: { locale: string; value: string }[];
  locales: string[];
  address: string | null;
}

/** An invitation as both sides read it. Plain JSON. */
export interface InvitationView {
  id: string;
  submissionId: string;
  state: SummitInvitationState;
  places: number;
  answerUntil: string;
  answeredAt: string | null;
  delegates: DelegateView[];
}

type Row = Omit<InvitationView, 'delegates'> & { delegates: (Omit<DelegateView, 'names'> & { names: Localized })[] };

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const select = `
  select distinct on (i.submission_id) i.id, i.submission_id as "submissionId", case when i.state = 'OFFERED' and i.answer_until <= instant() then 'EXPIRED' else i.state end as state, i.places,
    ${iso('i.answer_until')} as "answerUntil", ${iso('i.answered_at')} as "answeredAt",
    coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'names', d.names, 'locales', d.locales, 'address', d.address) order by d.number)
      from delegates d where d.invitation_id = i.id and d.removed_at is null), '[]') as delegates
  from summit_invitations i`;
const view = ({ delegates, ...row }: Row): InvitationView => ({
  ...row,
  delegates: delegates.map(({ names, ...one }) => ({ ...one, names: listOf(names) })),
});

/** The latest invitation of each of these cases, as far as whoever asks may read it. */
export async function invitationsOf(em: EntityManager, submissionIds: readonly string[]): Promise<Map<string, InvitationView>> {
  const rows = await em.execute<Row[]>(`${select} where i.submission_id = any (?::uuid[]) order by i.submission_id, i.offered_at desc, i.id`, [
    `{${submissionIds.join(',')}}`,
  ]);
  return new Map(rows.map((row) => [row.submissionId, view(row)]));
}

export async function invitationById(em: EntityManager, id: string): Promise<InvitationView | null> {
  const rows = await em.execute<Row[]>(`${select} where i.id = ?::uuid order by i.submission_id`, [id]);
  return rows[0] ? view(rows[0]) : null;
}

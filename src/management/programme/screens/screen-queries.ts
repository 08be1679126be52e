import type { EntityManager } from '@mikro-orm/postgresql';

/** A screen as those at the stage's desk read it. Instants are ISO 8601 texts. */
export interface ScreenView {
  id: string;
  name: string;
  pairedBy: { id: string; name: string; email: string } | null;
  pairedAt: string;
  expiresAt: string;
  revokedAt: string | null;
  lastSeenAt: string | null;
  shownVersion: number | null;
  shownSequence: number | null;
  clockOffset: number | null;
  pageVersion: string | null;
  width: number | null;
  height: number | null;
}

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const select = `
  select n.id, n.name, ${iso('n.paired_at')} as "pairedAt", ${iso('k.expires_at')} as "expiresAt", ${iso('k.revoked_at')} as "revokedAt",
    ${iso('n.last_seen_at')} as "lastSeenAt", n.shown_version as "shownVersion", n.shown_sequence as "shownSequence",
    n.clock_offset_ms as "clockOffset", n.page_version as "pageVersion", n.width, n.height,
    case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email) end as "pairedBy"
  from screens n join keys k on k.id = n.key_id left join people p on p.id = n.paired_by`;

export async function screenById(em: EntityManager, id: string): Promise<ScreenView> {
  const rows = await em.execute<ScreenView[]>(`${select} where n.id = ?`, [id]);
  return rows[0]!;
}

export const screensOf = (em: EntityManager, editionYear: number): Promise<ScreenView[]> =>
  em.execute<ScreenView[]>(`${select} where n.edition_year = ? order by n.paired_at desc, n.id limit 1000`, [editionYear]);

export async function keyOfScreen(em: EntityManager, id: string): Promise<{ keyId: string; editionYear: number } | undefined> {
  const rows = await em.execute<{ keyId: string; editionYear: number }[]>(
    `select key_id as "keyId", edition_year as "editionYear" from screens where id = ?`,
    [id],
  );
  return rows[0];
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { asSystem, instantOf } from '../../identity/index.ts';

/** What a screen says of itself. */
export interface ScreenReport {
  version: number | null;
  sequence: number | null;
  /** Its clock when it sent this, in milliseconds since 1970. */
  clock: number;
  page: string;
  width: number;
  height: number;
}

/** Notes that a screen is there and what it shows, and hands back the server's clock. A key that is no screen's changes nothing. */
export async function noteScreen(em: EntityManager, keyId: string, report: ScreenReport): Promise<{ now: string }> {
  const now = await instantOf(em);
  const offset = Math.max(-2_000_000_000, Math.min(2_000_000_000, Math.round(report.clock - now.getTime())));
  await asSystem(em, 'screens', (em) =>
    em.execute(
      `update screens set last_seen_at = ?, shown_version = ?, shown_sequence = ?, clock_offset_ms = ?, page_version = ?, width = ?, height = ?
       where key_id = ?`,
      [now, report.version, report.sequence, offset, report.page, report.width, report.height, keyId],
    ),
  );
  return { now: now.toISOString() };
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { asSystem } from '../../identity/index.ts';

/** What a release tells, as it was written with it. */
export interface ReleaseEvent {
  id: string;
  type: 'release.applied' | 'case.changed' | 'case.removed';
  revision: number;
  edition: number;
  caseId: string | null;
  appliedAt: string;
  place: number;
}

/** Reads the events of the releases behind a revision, whole releases at a time. */
export type ReadEvents = (behind: number) => Promise<{ events: ReleaseEvent[]; upTo: number }>;

/**
 * Hands what releases have told to each endpoint that wants to hear it. How far it has come is kept in the same transaction
 * as the messages, and a message is one for an endpoint and an event: it is done once, whoever is killed in between, and on
 * however many nodes.
 */
export const handOutEvents = (em: EntityManager, readEvents: ReadEvents, newest: () => Promise<number>): Promise<number> =>
  asSystem(em, 'partners', (em) =>
    em.transactional(async (em) => {
      await em.execute(`insert into webhook_progress (revision) values (?) on conflict do nothing`, [await firstPlace(em, newest)]);
      const [{ revision }] = await em.execute<[{ revision: string }]>(`select revision from webhook_progress for update`);
      const { events, upTo } = await readEvents(Number(revision));
      if (upTo === Number(revision)) return 0;
      const messages = events.map((event) => ({ ...event, wanted: wantedFor[event.type], body: bodyOf(event) }));
      const made = await em.execute<unknown[]>(
        `insert into webhook_messages (endpoint_id, partner_id, message_id, type, body, next_try_at)
         select e.id, e.partner_id, m.id, m.type, m.body, instant()
         from jsonb_to_recordset(?::jsonb) as m (id uuid, type text, wanted text, body text, place bigint)
         join webhook_endpoints e on m.wanted = any (e.events) and e.state = 'ACTIVE'
         join partners p on p.id = e.partner_id and p.suspended_at is null
         order by m.place
         on conflict (endpoint_id, message_id) do nothing returning 1`,
        [JSON.stringify(messages)],
      );
      await em.execute(`update webhook_progress set revision = ?`, [upTo]);
      return made.length;
    }),
  );

/** Who comes in today is not told of what was released before. */
async function firstPlace(em: EntityManager, newest: () => Promise<number>): Promise<number> {
  const begun = await em.execute<unknown[]>(`select from webhook_progress`);
  return begun.length > 0 ? 0 : await newest();
}

const wantedFor = { 'release.applied': 'RELEASE_APPLIED', 'case.changed': 'CASE_CHANGED', 'case.removed': 'CASE_REMOVED' } as const;

/** Ids and the revision, and nothing of what they name: what arrives late or twice says nothing that is no longer true. */
const bodyOf = ({ type, revision, edition, caseId, appliedAt }: ReleaseEvent): string =>
  JSON.stringify({ type, timestamp: appliedAt, data: { revision, edition, ...(caseId === null ? {} : { caseId }) } });

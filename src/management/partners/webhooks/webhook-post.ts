import type { EntityManager } from '@mikro-orm/postgresql';
import type { Log } from '../../../platform/log.ts';
import { type OutwardAnswer, postOutward } from '../../../platform/outward/post-outward.ts';
import { asSystem } from '../../identity/index.ts';
import { failingNotice, stoppedNotice, tellContacts } from '../partner-notices.ts';
import type { PartnersHouse } from '../partners-house.ts';
import { handOutEvents, type ReadEvents } from './hand-out-events.ts';
import { secondsOf, waitAfter } from './webhook-rules.ts';
import { signatureHeaders } from './webhook-signature.ts';

/** Messages that this node sends at a time; one for each endpoint, so that a slow one holds up nobody but itself. */
const mostAtOnce = 50;
/** An endpoint that has taken nothing for so long is stopped. */
const patienceDays = 5;
/** After so long its people are told. */
const warnedAfterDays = 1;

interface Due {
  id: string;
  endpointId: string;
  partnerId: string;
  messageId: string;
  body: string;
  url: string;
  secret: string;
  secretBefore: string | null;
  attempts: number;
  tries: number;
  now: string;
}

interface Options {
  em: () => EntityManager;
  house: PartnersHouse;
  readEvents: ReadEvents;
  newest: () => Promise<number>;
  log: Log;
  /** From 0 to 1; for a test to hold. */
  chance?: () => number;
}

/**
 * Tells endpoints of what was released: at least once, to each endpoint one message at a time, whichever node sends it. Who is
 * killed in the middle leaves a lease that ends.
 */
export class WebhookPost {
  readonly #options: Options;
  readonly #underWay = new Set<Promise<void>>();
  #stopping = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Hands out what is new, and begins to send what is due. Does not wait for those it is sent to. */
  async round(): Promise<void> {
    const { em, readEvents, newest, log } = this.#options;
    while ((await handOutEvents(em(), readEvents, newest)) > 0) continue;
    if (this.#stopping) return;
    for (const message of await this.#take(mostAtOnce - this.#underWay.size)) {
      const working = this.#work(message)
        .catch((error: unknown) => log.error({ err: error }, 'what became of a message could not be written down; it is sent again'))
        .finally(() => this.#underWay.delete(working));
      this.#underWay.add(working);
    }
  }

  /** Sends to one endpoint what is due for it, one after the other. */
  async #work(first: Due): Promise<void> {
    for (let due: Due | undefined = first; due; due = this.#stopping ? undefined : (await this.#take(1, due.endpointId))[0]) await this.#send(due);
  }

  /** Begins nothing more, and lets what is under way finish. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.idle();
  }

  /** Settles once nothing is being sent. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  /**
   * The oldest message that is due of each endpoint that nobody is sending to, leased for longer than a try can take. What waits
   * for its next try holds up nothing behind it: messages say no more than that something changed, so their order does not matter.
   */
  #take(limit: number, endpointId: string | null = null): Promise<Due[]> {
    if (limit <= 0) return Promise.resolve([]);
    const leaseSeconds = this.#options.house.outward.timeoutMs / 1_000 + 60;
    const em = this.#options.em();
    return asSystem(em, 'partners', (em) =>
      em.execute<Due[]>(
        `with due as (
           select first.id from webhook_endpoints e
           join partners p on p.id = e.partner_id and p.suspended_at is null
           cross join lateral (select m.id, m.next_try_at from webhook_messages m
             where m.endpoint_id = e.id and m.state = 'WAITING' and m.next_try_at <= instant() order by m.place limit 1) first
           where e.state = 'ACTIVE' and coalesce(e.id = ?::uuid, true)
             and not exists (select from webhook_messages l where l.endpoint_id = e.id and l.state = 'WAITING' and l.leased_until > instant())
           order by first.next_try_at, first.id limit ?)
         update webhook_messages m set leased_until = instant() + make_interval(secs => ?)
         from due, webhook_endpoints e where m.id = due.id and e.id = m.endpoint_id and coalesce(m.leased_until <= instant(), true)
         returning m.id, m.endpoint_id as "endpointId", m.partner_id as "partnerId", m.message_id as "messageId", m.body, m.attempts, m.tries, e.url, e.secret,
           case when e.secret_before_until > instant() then e.secret_before end as "secretBefore", instant() as now`,
        [endpointId, limit, leaseSeconds],
      ),
    );
  }

  async #send(due: Due): Promise<void> {
    const { house } = this.#options;
    const secrets = [due.secret, due.secretBefore].flatMap((sealed) => (sealed === null ? [] : (house.box.open('webhook', sealed) ?? [])));
    const at = new Date(due.now);
    const began = performance.now();
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'casegraph-webhooks',
      ...signatureHeaders({ id: due.messageId, at, body: due.body }, secrets),
    };
    const answer = await postOutward(due.url, headers, due.body, house.outward);
    await this.#writeDown(due, at, answer, Math.round(performance.now() - began));
  }

  /** Its people hear of an address that has taken nothing for a day, and once more when it is stopped. */
  async #tell(em: EntityManager, { endpointId, partnerId, url }: Due): Promise<void> {
    const [endpoint] = await em.execute<{ state: string; since: string; isLong: boolean }[]>(
      `select state, extract(epoch from failing_since)::bigint as since, failing_since < instant() - make_interval(days => ?) as "isLong"
       from webhook_endpoints where id = ? and failing_since is not null`,
      [warnedAfterDays, endpointId],
    );
    const isOver = endpoint?.state === 'GONE' || endpoint?.state === 'STOPPED';
    if (!endpoint || !(isOver || endpoint.isLong)) return;
    await tellContacts(em, partnerId, { template: isOver ? stoppedNotice : failingNotice, key: `${endpointId} ${endpoint.since}`, url });
  }

  async #writeDown(due: Due, at: Date, { status, failure, retryAfter }: OutwardAnswer, tookMs: number): Promise<void> {
    const wait =
      failure === null || status === 410 ? undefined : waitAfter(due.tries + 1, this.#options.chance?.() ?? Math.random(), secondsOf(retryAfter, at));
    const state = failure === null ? 'DELIVERED' : wait === undefined ? 'GIVEN_UP' : 'WAITING';
    const em = this.#options.em();
    await asSystem(em, 'partners', (em) =>
      em.transactional(async (em) => {
        // who stopped the endpoint meanwhile, or asked for a replay, is not overruled by what comes back late
        await em.execute(
          `update webhook_messages set attempts = attempts + 1, tries = tries + 1, leased_until = null,
             state = case when state = 'WAITING' then ? else state end,
             next_try_at = case when state = 'WAITING' and ? = 'WAITING' then instant() + make_interval(secs => ?) end
           where id = ?`,
          [state, state, wait ?? 0, due.id],
        );
        await em.execute(
          `insert into webhook_attempts (message_id, partner_id, number, at, status, failure, took_ms) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
          [due.id, due.partnerId, due.attempts + 1, at, status, failure, tookMs],
        );
        await em.execute(
          `update webhook_endpoints set failing_since = case when ? then null else coalesce(failing_since, ?) end,
             state = case when state <> 'ACTIVE' then state when ? then 'GONE'
               when not ? and failing_since < instant() - make_interval(days => ?) then 'STOPPED' else state end
           where id = ?`,
          [failure === null, at, status === 410, failure === null, patienceDays, due.endpointId],
        );
        await this.#tell(em, due);
        await em.execute(
          `update webhook_messages m set state = 'GIVEN_UP', next_try_at = null from webhook_endpoints e
           where e.id = ? and e.state <> 'ACTIVE' and m.endpoint_id = e.id and m.state = 'WAITING'`,
          [due.endpointId],
        );
      }),
    );
  }
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalJson, sha256Hex } from '../../platform/canonical-json.ts';
import { asked, type Asked, prepared, preparedAlong, preparedTogether, type RowsOf } from '../../platform/database/prepared.ts';
import { spokenFault } from '../../platform/graph/faults.ts';
import { type Outcome, type Refusal, refusal, refuse } from '../../platform/graph/refusal.ts';
import { isOneLine } from '../../platform/text.ts';
import { tellFollowers } from './act-followers.ts';
import type { Desk } from './desk.ts';

/** One act in one transaction. */
export interface Work {
  em: EntityManager;
  /** The instant right now, by the database's clock: not the transaction's beginning. */
  instant(): Promise<Date>;
  /**
   * The instant that counts for a deadline: the database's, once the last byte of the request was here. What waits in line
   * afterwards is nobody's fault who was in time. Where nobody noted it, the instant right now.
   */
  arrivedAt(): Promise<Date>;
}

// One statement for whether the session is open still, where there is one, and whether the key is new.
const take = prepared(`
  with still as (select $5::uuid is null or exists (select from sessions where id = $5 and revoked_at is null and expires_at > instant()) as open),
    taken as (insert into idempotent_acts (person_id, key, operation, input_hash, outcome)
      select $1::uuid, $2::text, $3::text, $4::text, '{}'::jsonb from still where open on conflict do nothing returning key)
  select still.open as "isOpen", exists (select from taken) as "isFresh" from still`);
const keep = prepared('update idempotent_acts set outcome = $1::jsonb where person_id = $2 and key = $3');

interface Taken {
  isOpen: boolean;
  isFresh: boolean;
}

interface How<First> {
  /** What makes two inputs the same; the input itself, unless it carries a file. */
  fingerprint?: unknown;
  /** What the act begins with: it goes to the database together with taking the key, and behind it. */
  first?: First;
}

/**
 * Runs an act in one transaction, once for an idempotency key: a retry answers what the act answered, and acts no more.
 * A refusal rolls everything back and is not kept, so that the key can be used for a better input.
 *
 * The result has to be JSON: that is how it is kept. Instants in it are therefore ISO 8601 texts.
 */
export async function once<Input extends { idempotencyKey: string }, Result extends object, First extends readonly Asked<unknown>[] = []>(
  desk: Desk,
  operation: string,
  input: Input,
  act: (work: Work, ...first: RowsOf<First>) => Promise<Outcome<Result>>,
  { fingerprint = input, first }: How<First> = {},
): Promise<Outcome<Result>> {
  const key = input.idempotencyKey;
  if (key.length < 8 || key.length > 100 || !isOneLine(key)) return refuse(keyHasWrongForm());
  const inputHash = hashOf({ operation, fingerprint });
  if (inputHash === undefined) return refuse(notText());

  const refused: { refusals?: Refusal[] } = {};
  try {
    return await desk.em.fork().transactional(async (em) => {
      // A body may have taken long to arrive, and a file long to be read: the session has to be open still.
      // A second request with the key waits here until the first has committed or given up.
      const taking = asked<Taken>(take, desk.person.id, key, operation, inputHash, desk.session ? desk.sessionId : null);
      const [[taken], ...found] = (await preparedTogether(em, [taking, ...(first ?? [])])) as [[Taken], ...RowsOf<First>];
      const { isOpen, isFresh } = taken;
      if (!isOpen) throw spokenFault('UNAUTHENTICATED', desk.language);
      if (!isFresh) return await recall<Result>(em, desk, key, inputHash);

      const work = { em, instant: () => instantOf(em), arrivedAt: async () => desk.arrivedAt ?? (await instantOf(em)) };
      const outcome = await act(work, ...found);
      if (outcome.refusals) {
        refused.refusals = outcome.refusals;
        throw new GivenUp();
      }
      const kept = JSON.stringify(outcome.done);
      await em.flush();
      await preparedAlong(em, asked(keep, kept, desk.person.id, key));
      await tellFollowers(em, desk, { operation, input, result: outcome.done }); // last: what follows may wait in line for others
      return { done: JSON.parse(kept) as Result };
    });
  } catch (error) {
    if (error instanceof GivenUp) return refuse(...refused.refusals!);
    throw error;
  }
}

/** The instant right now, by the database's clock. */
export async function instantOf(em: EntityManager): Promise<Date> {
  const rows = await em.execute<{ now: Date | string }[]>('select instant() as now');
  return new Date(rows[0]!.now);
}

class GivenUp extends Error {}

async function recall<Result extends object>(em: EntityManager, desk: Desk, key: string, inputHash: string): Promise<Outcome<Result>> {
  const rows = await em.execute<{ input_hash: string; outcome: Result }[]>(
    `select input_hash, outcome from idempotent_acts where person_id = ? and key = ?`,
    [desk.person.id, key],
  );
  const act = rows[0]!;
  return act.input_hash === inputHash ? { done: act.outcome } : refuse(keyReused());
}

/** Undefined where a text is not made of characters: half of a surrogate pair can be sent, but neither hashed nor kept. */
function hashOf(value: unknown): string | undefined {
  let broken = false;
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'string' && !part.isWellFormed()) broken = true;
    return part;
  });
  return broken ? undefined : sha256Hex(canonicalJson(value));
}

const keyHasWrongForm = () =>
  refusal(
    'INVALID',
    { en: 'An idempotency key has 8 to 100 characters and no control characters.', 'zh-Hans': '幂等键的长度须为 8 至 100 个字符，且不含控制字符。' },
    'idempotencyKey',
  );
const notText = () =>
  refusal('INVALID', { en: 'A text in the input is broken: it holds half a character.', 'zh-Hans': '输入中的文本不完整：包含半个字符。' });
const keyReused = () =>
  refusal(
    'IDEMPOTENCY_KEY_REUSED',
    {
      en: 'This idempotency key was used for another input. Take a new key for a new act.',
      'zh-Hans': '此幂等键已用于其他输入。请为新操作使用新的键。',
    },
    'idempotencyKey',
  );

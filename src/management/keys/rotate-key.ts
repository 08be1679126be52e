import type { RotateKeyInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, once } from '../identity/index.ts';
import type { Issued } from './issue-key.ts';
import { alreadyReplaced, endsTooLate, keyHasEnded } from './key-problems.ts';
import { keyById } from './key-queries.ts';
import { endsInTime, hasShownSecondFactor, isAlive } from './key-rules.ts';
import { keyHash, newKey } from './key-token.ts';
import { tendedKey } from './tended-key.ts';

/** Makes a key in the place of another. Both work until the instant named, so that no program stands outside in between. */
export async function rotateKey(desk: Desk, input: RotateKeyInput): Promise<Outcome<Issued>> {
  const { token, prefix } = newKey();
  const outcome = await once(desk, 'rotateKey', input, async ({ em, instant }) => {
    const { done: old, refusals } = await tendedKey(em, desk, input.keyId);
    if (!old) return refuse(...refusals);
    const now = await instant();
    const expiresAt = new Date(input.expiresAt);
    if (!isAlive(old, now)) return refuse(keyHasEnded());
    if (!endsInTime(expiresAt, now)) return refuse(endsTooLate());

    const made = await em.execute<{ id: string }[]>(
      `insert into keys (kind, name, prefix, token_hash, scopes, editions, person_id, with_roles, created_by, expires_at, replaces, partner_id)
       select kind, name, ?, ?, scopes, editions, person_id, with_roles and ?, ?, ?, id, partner_id from keys where id = ? on conflict (replaces) do nothing returning id`,
      [prefix, keyHash(token), hasShownSecondFactor(desk), desk.person.id, expiresAt, old.id],
    );
    if (!made[0]) return refuse(alreadyReplaced());
    await em.execute(`update keys set expires_at = least(expires_at, ?::timestamptz) where id = ?`, [new Date(input.oldWorksUntil), old.id]);
    return done({ id: made[0].id, prefix });
  });
  if (outcome.refusals) return outcome;
  return done({ token: outcome.done.prefix === prefix ? token : null, key: await keyById(desk.em, outcome.done.id) });
}

import type { RevokeKeyInput } from '../../generated/schema.ts';
import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { type Desk, once } from '../identity/index.ts';
import { keyById, type KeyView } from './key-queries.ts';
import { tendedKey } from './tended-key.ts';

/** Ends a key on every node, from the next request on. Ending it again changes nothing. */
export async function revokeKey(desk: Desk, input: RevokeKeyInput): Promise<Outcome<KeyView>> {
  const outcome = await once(desk, 'revokeKey', input, async ({ em }) => {
    const { done: key, refusals } = await tendedKey(em, desk, input.keyId);
    if (!key) return refuse(...refusals);
    await em.execute(`update keys set revoked_at = instant() where id = ? and revoked_at is null`, [key.id]);
    return done({ id: key.id });
  });
  return outcome.refusals ? outcome : done(await keyById(desk.em, outcome.done.id));
}

import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SecretBox } from '../../platform/secret-box.ts';
import { instantOf } from './once.ts';

const minutes = 5;
const proofAt = 24;

/**
 * A challenge that carries its own proof: 16 random bytes, when it ends, and a keyed hash over both and what it is for. So
 * nothing is kept for those who only ask.
 */
export async function newChallenge(em: EntityManager, box: SecretBox, purpose: string): Promise<Buffer> {
  const head = Buffer.alloc(proofAt);
  randomBytes(16).copy(head);
  head.writeBigUInt64BE(BigInt((await instantOf(em)).getTime() + minutes * 60_000), 16);
  return Buffer.concat([head, proofOf(box, purpose, head)]);
}

/** Whether a challenge, in base64url, is ours, for this purpose, and not too old. */
export async function challengeHolds(em: EntityManager, box: SecretBox, purpose: string, challenge: string): Promise<boolean> {
  const bytes = Buffer.from(challenge, 'base64url');
  if (bytes.length !== proofAt + 32) return false;
  const head = bytes.subarray(0, proofAt);
  if (!timingSafeEqual(bytes.subarray(proofAt), proofOf(box, purpose, head))) return false;
  return (await instantOf(em)).getTime() < Number(head.readBigUInt64BE(16));
}

/** Uses a challenge up; false for one that was used before. */
export async function spendChallenge(em: EntityManager, challenge: string): Promise<boolean> {
  const bytes = Buffer.from(challenge, 'base64url');
  const fresh = await em.execute<unknown[]>(
    `insert into spent_challenges (challenge_hash, expires_at) values (?, instant() + interval '10 minutes') on conflict do nothing returning expires_at`,
    [bytes.subarray(0, proofAt)],
  );
  return fresh.length > 0;
}

const proofOf = (box: SecretBox, purpose: string, head: Buffer): Buffer => box.mark(`passkey challenge: ${purpose}`, head);

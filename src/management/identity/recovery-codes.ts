import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SecretBox } from '../../platform/secret-box.ts';
import { base32 } from './totp.ts';

const count = 10;

/** Makes new codes in the place of all earlier ones. They are shown once; keyed hashes are kept. */
export async function replaceRecoveryCodes(em: EntityManager, box: SecretBox, personId: string): Promise<string[]> {
  const codes = Array.from({ length: count }, () => base32(randomBytes(10)).toLowerCase());
  await em.execute('delete from recovery_codes where person_id = ?', [personId]);
  for (const code of codes)
    await em.execute('insert into recovery_codes (person_id, code_hash) values (?, ?)', [personId, hashOf(box, personId, code)]);
  return codes.map((code) => code.match(/.{4}/g)!.join('-'));
}

/** Uses a code up; false for one that is unknown or was used. */
export async function useRecoveryCode(em: EntityManager, box: SecretBox, personId: string, code: string): Promise<boolean> {
  const plain = code.toLowerCase().replaceAll(/[\s-]/g, '');
  if (!/^[a-z2-7]{16}$/.test(plain)) return false;
  const used = await em.execute<unknown[]>(
    `update recovery_codes set used_at = instant() where person_id = ? and code_hash = ? and used_at is null returning person_id`,
    [personId, hashOf(box, personId, plain)],
  );
  return used.length > 0;
}

const hashOf = (box: SecretBox, personId: string, code: string): Buffer => box.mark('recovery code', `${personId}:${code}`);

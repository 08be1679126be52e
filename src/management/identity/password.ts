import { hash, verify } from '@node-rs/argon2';
import { fewAtOnce, spareCores } from '../../platform/load/few-at-once.ts';

// OWASP's first recommendation for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const passwordLimits = { least: 10, most: 1000 } as const;

/** One password however a keyboard composes it; undefined for what cannot be one. */
export function plainPassword(password: string): string | undefined {
  const plain = password.isWellFormed() ? password.normalize('NFKC') : undefined;
  return plain !== undefined && plain.length <= 2 * passwordLimits.most ? plain : undefined;
}

// Each takes a core and 19 MiB: a crowd of them waits for one another, not everybody for them.
const inTurn = fewAtOnce(Math.min(2, spareCores));

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize('NFKC'), cost));

// Somebody without an account costs as much time as somebody with one.
const nobody = hashPassword('nobody has this password');

/** Whether the password is the one. Takes as long when there is none to compare with. */
export async function passwordIsRight(passwordHash: string | null, password: string): Promise<boolean> {
  const plain = plainPassword(password);
  const compared = passwordHash ?? (await nobody);
  const right = await inTurn(() => verify(compared, plain ?? ''));
  return passwordHash !== null && plain !== undefined && right;
}

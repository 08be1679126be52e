import { hash, verify } from '@node-rs/argon2';

// OWASP's first recommendation for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

// Somebody without an account costs as much time as somebody with one.
const nobody = hashPassword('nobody has this password');

/** Whether the password is the one. Takes as long when there is none to compare with. */
export async function passwordIsRight(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? (await nobody), password);
  return passwordHash !== null && right;
}

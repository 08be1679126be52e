import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignInMethod } from '../../generated/schema.ts';
import { tellOfAccount } from './account-events.ts';
import { instantOf } from './once.ts';
import type { Person } from './person.entity.ts';
import { newToken, tokenHash } from './session-token.ts';
import { Session } from './session.entity.ts';

const sessionHours = 12;

export interface Started {
  /** Known to nobody else, and kept nowhere. */
  token: string;
  expiresAt: Date;
  person: Person;
}

/** Starts a session for somebody who has proved who they are. */
export const startSession = (em: EntityManager, person: Person, method: SignInMethod): Promise<Started> =>
  em.isInTransaction() ? started(em, person, method) : em.fork().transactional((em) => started(em, person, method));

async function started(em: EntityManager, person: Person, method: SignInMethod): Promise<Started> {
  const token = newToken();
  const now = await instantOf(em);
  const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
  // a passkey is something that one has, opened by what one knows or is: two factors
  const secondFactorAt = method === 'PASSKEY' ? now : null;
  const sessionId = await em.insert(Session, { tokenHash: tokenHash(token), personId: person.id, expiresAt, method, secondFactorAt });
  await tellOfAccount(em, { act: 'signIn', personId: person.id, sessionId, facts: { method } });
  return { token, expiresAt, person };
}

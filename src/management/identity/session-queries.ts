import type { SignInMethod } from '../../generated/schema.ts';
import type { Desk } from './desk.ts';

export interface SessionView {
  id: string;
  isCurrent: boolean;
  method: SignInMethod;
  startedAt: Date;
  endsAt: Date;
  secondFactorAt: Date | null;
}

/** The person's own sessions that have not ended, newest first. */
export async function sessionsOf({ em, person, sessionId }: Desk): Promise<SessionView[]> {
  const rows = await em.execute<(Omit<SessionView, 'startedAt' | 'endsAt' | 'secondFactorAt'> & Record<string, string | null>)[]>(
    `select id, id = ? as "isCurrent", method, created_at as "startedAt", expires_at as "endsAt", second_factor_at as "secondFactorAt"
     from sessions where person_id = ? and revoked_at is null and expires_at > instant() order by created_at desc, id limit 100`,
    [sessionId, person.id],
  );
  return rows.map(({ id, isCurrent, method, startedAt, endsAt, secondFactorAt }) => ({
    ...{ id, isCurrent, method },
    startedAt: new Date(startedAt!),
    endsAt: new Date(endsAt!),
    secondFactorAt: secondFactorAt ? new Date(secondFactorAt) : null,
  }));
}

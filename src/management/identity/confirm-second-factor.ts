import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { tellOfAccount, tellOfFailure } from './account-events.ts';
import { mayTry, wasRight } from './attempts.ts';
import { codeIsRight } from './authenticator-app.ts';
import { checkPasskey } from './check-passkey.ts';
import { passkeyRefused, tryLater, wrongCode } from './identity-problems.ts';
import { useRecoveryCode } from './recovery-codes.ts';
import type { FrontDoor } from './reception.ts';
import { type DeskInSession, noteSecondFactor } from './second-factor.ts';

/** Confirms the second factor for this session: by the app, by a recovery code, or by one of the person's passkeys. */
export async function confirmSecondFactor(
  door: FrontDoor,
  desk: DeskInSession,
  { code, credential }: { code?: string | null; credential?: string | null },
): Promise<Outcome<{ secondFactor: 'CONFIRMED' }>> {
  const { em, box } = door;
  const attempt = { counted: 'code, by person', of: desk.person.id } as const;
  if (!(await mayTry(em, box, attempt))) return refuse(tryLater());
  const right = credential
    ? (await checkPasskey(door, credential))?.personId === desk.person.id
    : (await codeIsRight(em, box, desk.person.id, code ?? '')) || (await useRecoveryCode(em, box, desk.person.id, code ?? ''));
  const event = { personId: desk.person.id, sessionId: desk.sessionId, facts: { way: credential ? 'passkey' : 'code' } };
  if (!right) {
    await tellOfFailure(em, { ...event, act: 'secondFactorFailed' });
    return refuse(credential ? passkeyRefused() : wrongCode());
  }
  await em.fork().transactional(async (em) => {
    await noteSecondFactor(em, desk.sessionId);
    await tellOfAccount(em, { ...event, act: 'confirmSecondFactor' });
  });
  await wasRight(em, box, attempt);
  return done({ secondFactor: 'CONFIRMED' });
}

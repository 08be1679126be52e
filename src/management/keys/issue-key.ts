import type { EntityManager } from '@mikro-orm/postgresql';
import type { IssueKeyInput, KeyKind } from '../../generated/schema.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { isLongerThan, isOneLine, tidy } from '../../platform/text.ts';
import { type Desk, notAllowed, once } from '../identity/index.ts';
import { editionsDoNotFit, endsTooLate, nameHasWrongForm, scopesDoNotFit, tooManyKeys } from './key-problems.ts';
import { keyById, type KeyView } from './key-queries.ts';
import { endsInTime, fits, hasShownSecondFactor, mostAlive, runsAll } from './key-rules.ts';
import { keyHash, newKey } from './key-token.ts';

export interface Issued {
  /** Null in the answer to a retry: it was shown. */
  token: string | null;
  key: KeyView;
}

/** Makes a key for a program. What the act keeps names the key, never its secret: a retry shows no token again. */
export const issueKey = (desk: Desk, input: IssueKeyInput): Promise<Outcome<Issued>> => issueKeyFor(desk, 'issueKey', input);

/** What a key has in common, whoever it is for. */
type KeyAsked = Pick<IssueKeyInput, 'idempotencyKey' | 'kind' | 'name' | 'scopes' | 'editions' | 'expiresAt'>;

/** @param ownerOf the partner whose key it is to be, asked inside the act; left out for keys of no partner. */
export async function issueKeyFor(
  desk: Desk,
  operation: string,
  input: KeyAsked,
  ownerOf?: (em: EntityManager) => Promise<Outcome<{ partnerId: string }>>,
): Promise<Outcome<Issued>> {
  const { kind } = input;
  const editions = input.editions?.length ? [...new Set(input.editions)].sort() : null;
  const scopes = [...new Set(input.scopes)].sort();
  const name = tidy(input.name);
  const wrong = [
    ...(name === '' || !isOneLine(name) || isLongerThan(name, 100) ? [nameHasWrongForm()] : []),
    ...(fits(kind, scopes) && (ownerOf !== undefined || !scopes.includes('EMBARGO')) ? [] : [scopesDoNotFit()]),
    ...(editionsFit(kind, input.editions ?? null) ? [] : [editionsDoNotFit()]),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  if (kind !== 'PERSONAL' && !ownerOf && !runsAll(desk, editions)) return refuse(notAllowed());

  const { token, prefix } = newKey();
  const outcome = await once(desk, operation, input, async ({ em, instant }) => {
    const owner = await ownerOf?.(em);
    if (owner?.refusals) return refuse(...owner.refusals);
    const expiresAt = new Date(input.expiresAt);
    if (!endsInTime(expiresAt, await instant())) return refuse(endsTooLate());
    const full = await tooManyAlive(em, desk, kind);
    if (full) return refuse(full);
    const [made] = await em.execute<[{ id: string }]>(
      `insert into keys (kind, name, prefix, token_hash, scopes, editions, person_id, with_roles, created_by, expires_at, partner_id)
       values (?, ?, ?, ?, ?::text[], ?::int[], ?, ?, ?, ?, ?) returning id`,
      [
        ...[kind, name, prefix, keyHash(token), `{${scopes.join()}}`, editions && `{${editions.join()}}`],
        ...(kind === 'PERSONAL' ? [desk.person.id, hasShownSecondFactor(desk)] : [null, false]),
        ...[desk.person.id, expiresAt, owner?.done.partnerId ?? null],
      ],
    );
    return done({ id: made.id, prefix });
  });
  if (outcome.refusals) return outcome;
  return done({ token: outcome.done.prefix === prefix ? token : null, key: await keyById(desk.em, outcome.done.id) });
}

const editionsFit = (kind: KeyKind, editions: readonly number[] | null): boolean =>
  editions === null ||
  (kind !== 'PERSONAL' && editions.length >= 1 && editions.length <= 50 && editions.every((year) => year >= 2000 && year <= 2999));

/** A bound for lists and backups, not a quota to be fair with: two at the same instant may pass it by one. */
export async function tooManyAlive(em: EntityManager, desk: Desk, kind: KeyKind): Promise<Refusal | undefined> {
  const [{ alive }] = await em.execute<[{ alive: number }]>(
    `select count(*)::int as alive from keys
     where kind = ? and (person_id is null or person_id = ?) and revoked_at is null and expires_at > instant()`,
    [kind, desk.person.id],
  );
  return alive >= mostAlive[kind] ? tooManyKeys() : undefined;
}

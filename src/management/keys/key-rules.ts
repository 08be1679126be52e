import type { KeyKind, KeyScope } from '../../generated/schema.ts';
import { type Desk, holds } from '../identity/index.ts';

/** The scopes that a kind of key may have. */
export const scopesOf = {
  PARTNER: ['PUBLIC', 'EMBARGO'],
  SCREEN: ['SHOWCASE', 'STAGE'],
  PERSONAL: ['READ', 'WRITE'],
} satisfies Record<KeyKind, KeyScope[]>;

export const fits = (kind: KeyKind, scopes: readonly KeyScope[]): boolean =>
  scopes.length > 0 && scopes.every((scope) => (scopesOf[kind] as readonly KeyScope[]).includes(scope));

const longestDays = 400;

/** A key ends, and not in a time that nobody will remember it. */
export const endsInTime = (expiresAt: Date, now: Date): boolean =>
  now < expiresAt && expiresAt.getTime() - now.getTime() <= longestDays * 24 * 3_600_000;

interface Life {
  expiresAt: Date;
  revokedAt: Date | null;
}
/** Half-open, like every window: at its end a key is none any more. */
export const isAlive = ({ expiresAt, revokedAt }: Life, now: Date): boolean => revokedAt === null && now < expiresAt;

/** A key must not be a way around the second factor: the roles of whoever has not shown one count neither here nor there. */
export const hasShownSecondFactor = (desk: Desk): boolean => desk.session?.secondFactor === 'CONFIRMED';

/** Most keys of a person, and of the organizers together, that live at once. */
export const mostAlive = { PERSONAL: 50, PARTNER: 500, SCREEN: 2_000 } satisfies Record<KeyKind, number>;

/** Whether somebody runs every edition that a key reaches; a key for all of them is for organizers of all of them. */
export const runsAll = (desk: Desk, editions: readonly number[] | null): boolean =>
  editions === null
    ? desk.grants.some(({ role, editionYear }) => role === 'ORGANIZER' && editionYear === null)
    : editions.every((editionYear) => holds(desk, 'ORGANIZER', { editionYear }));

/** Whether somebody runs one of the editions that a key reaches, and so sees it at that edition's desk. */
export const runsOne = (desk: Desk, editions: readonly number[] | null): boolean =>
  editions === null
    ? desk.grants.some(({ role }) => role === 'ORGANIZER')
    : editions.some((editionYear) => holds(desk, 'ORGANIZER', { editionYear }));

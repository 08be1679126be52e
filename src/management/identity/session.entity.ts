import { defineEntity, p } from '@mikro-orm/core';
import type { SignInMethod } from '../../generated/schema.ts';

const schema = defineEntity({
  name: 'Session',
  tableName: 'sessions',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    /** SHA-256 of the token. The token itself is kept nowhere. */
    tokenHash: p.blob().unique(),
    personId: p.uuid(),
    createdAt: p.datetime(3).columnType('timestamptz').defaultRaw('instant()'),
    expiresAt: p.datetime(3).columnType('timestamptz'),
    revokedAt: p.datetime(3).columnType('timestamptz').nullable(),
    method: p.text().$type<SignInMethod>().default('PASSWORD'),
    /** When a second factor was shown in it. */
    secondFactorAt: p.datetime(3).columnType('timestamptz').nullable(),
  },
});

/** A signed-in browser or program. */
export class Session extends schema.class {}
schema.setClass(Session);

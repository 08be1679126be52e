import { defineEntity, p } from '@mikro-orm/core';
import type { Role } from '../../generated/schema.ts';

const schema = defineEntity({
  name: 'RoleGrant',
  tableName: 'role_grants',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    personId: p.uuid(),
    role: p.text().$type<Role>(),
    /** The edition that it is limited to; null for all. */
    editionYear: p.integer().nullable(),
    /** The field that it is limited to; null for all. */
    fieldKey: p.text().nullable(),
    grantedAt: p.datetime(3).columnType('timestamptz').defaultRaw('instant()'),
  },
});

/** A role that a person holds. */
export class RoleGrant extends schema.class {}
schema.setClass(RoleGrant);

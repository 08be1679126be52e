import { defineEntity, p } from '@mikro-orm/core';
import type { OrganizationKind } from '../../generated/schema.ts';
import type { Localized } from '../../platform/language.ts';

const schema = defineEntity({
  name: 'Organization',
  tableName: 'organizations',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    names: p.json().$type<Localized>(),
    kind: p.text().$type<OrganizationKind>().nullable(),
    /** ISO 3166-1 alpha-2. */
    country: p.text().nullable(),
    /** Other names by which it is known. */
    aliases: p.array().columnType('text[]').defaultRaw(`'{}'`),
    parentId: p.uuid().nullable(),
    website: p.text().nullable(),
    /** The entry that stands for this one. */
    mergedInto: p.uuid().nullable(),
    /** Goes up by one with each change. */
    version: p.integer().default(1),
    registeredBy: p.uuid().nullable(),
    /** Once an organizer has amended or merged it, its registrant amends it no more. */
    keptByOrganizers: p.boolean().default(false),
    updatedAt: p.datetime(3).columnType('timestamptz').defaultRaw('instant()'),
    createdAt: p.datetime(3).columnType('timestamptz').defaultRaw('instant()'),
  },
});

/** An entry of the directory. */
export class Organization extends schema.class {}
schema.setClass(Organization);

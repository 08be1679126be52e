import { defineEntity, p } from '@mikro-orm/core';
import type { Language } from '../../platform/language.ts';

const schema = defineEntity({
  name: 'Person',
  tableName: 'people',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    /** In lower case; what a person signs in with. */
    email: p.text().unique(),
    name: p.text(),
    /** argon2id in the PHC string format; null while the person has no password. */
    passwordHash: p.text().nullable(),
    /** In which mails come to them; null until they choose. */
    language: p.text().$type<Language>().nullable(),
    createdAt: p.datetime(3).columnType('timestamptz').defaultRaw('instant()'),
  },
});

/** Somebody with an account. */
export class Person extends schema.class {}
schema.setClass(Person);

import { defineEntity, p } from '@mikro-orm/core';

/** A re-encoded copy without metadata. Its bytes never change: `hash` is their SHA-256, and `storageKey` is made from it. */
export interface Rendition {
  width: number;
  height: number;
  hash: string;
  storageKey: string;
}

const schema = defineEntity({
  name: 'Asset',
  tableName: 'assets',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    ownerId: p.uuid(),
    /** Where the file lies as it was handed in. Private: it may hold where and by whom it was taken. */
    storageKey: p.text().unique(),
    /** SHA-256, in hexadecimal, of the file as it was handed in. */
    contentHash: p.text(),
    mimeType: p.text(),
    byteLength: p.integer(),
    /** As people see it: after turning it upright. */
    width: p.integer(),
    height: p.integer(),
    /** Narrowest first. */
    renditions: p.json().$type<Rendition[]>(),
    createdAt: p.datetime(3).columnType('timestamptz').defaultRaw('instant()'),
  },
});

/** A picture that was handed in, with what was made of it. */
export class Asset extends schema.class {}
schema.setClass(Asset);

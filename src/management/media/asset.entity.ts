import { defineEntity, p } from '@mikro-orm/core';
import type { MaterialFailureCode, MaterialKind, MaterialState, PictureCrop, PictureFormat } from '../../generated/schema.ts';

/** A re-encoded copy without metadata. Its bytes never change: `hash` is their SHA-256, and `storageKey` is made from it. */
export interface Rendition {
  width: number;
  height: number;
  hash: string;
  storageKey: string;
}

/** A rendition in another encoding than WebP, or of a part of the picture. `crop` is null for all of it. */
export interface Variant extends Rendition {
  format: PictureFormat;
  crop: PictureCrop | null;
}

const instant = () => p.datetime(3).columnType('timestamptz');

const schema = defineEntity({
  name: 'Asset',
  tableName: 'assets',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    ownerId: p.uuid(),
    kind: p.text().$type<MaterialKind>(),
    /** Nothing but AWAITED to RECEIVED, to PROCESSING, to READY or FAILED; or from any but READY to FAILED. */
    state: p.text().$type<MaterialState>(),
    failure: p.text().$type<MaterialFailureCode>().nullable(),
    /** What the file was called where it came from. For people to read; nothing is opened by it. */
    fileName: p.text().nullable(),
    /** Where the file lies as it was handed in. Private: it may hold where and by whom it was taken. */
    storageKey: p.text().unique(),
    /** Where a video lies without its metadata: what is served of it. And a document: what reviewers are served. */
    copyKey: p.text().nullable(),
    /** SHA-256 and size of the copy, once it was read: by these a release names it. */
    copyHash: p.text().nullable(),
    copyLength: p.bigint('number').nullable(),
    /** SHA-256, in hexadecimal, of the file as it was handed in; null until all of it is here. */
    contentHash: p.text().nullable(),
    mimeType: p.text().nullable(),
    /** As received, or as announced while it is awaited. */
    byteLength: p.integer(),
    /** As people see it: after turning it upright. */
    width: p.integer().nullable(),
    height: p.integer().nullable(),
    durationMs: p.integer().nullable(),
    /** The picture's first. */
    codecs: p.array().columnType('text[]').defaultRaw(`'{}'`),
    pages: p.integer().nullable(),
    /** WebP, narrowest first. */
    renditions: p.json().$type<Rendition[]>(),
    /** Null until they were made. */
    variants: p.json().$type<Variant[]>().nullable(),
    /** A video's still: WebP, narrowest first. */
    poster: p.json().$type<Rendition[]>().defaultRaw(`'[]'`),
    /** How often it was begun to be looked at. */
    attempts: p.integer().default(0),
    /** Until when its bytes are awaited; null once they are not. */
    expiresAt: instant().nullable(),
    createdAt: instant().defaultRaw('instant()'),
    /** When its state last changed. */
    changedAt: instant().defaultRaw('instant()'),
  },
});

/** A file that was handed in, or is about to be, with what was made of it. */
export class Asset extends schema.class {}
schema.setClass(Asset);

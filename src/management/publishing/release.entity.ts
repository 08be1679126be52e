import { defineEntity, p } from '@mikro-orm/core';
import type { ReleaseContent } from '../../delivery/releases/release-content.ts';
import type { ReleaseFailure, ReleaseKind, ReleaseState } from '../../generated/schema.ts';

const instant = () => p.datetime(3).columnType('timestamptz');

const release = defineEntity({
  name: 'Release',
  tableName: 'releases',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    editionYear: p.integer(),
    kind: p.text().$type<ReleaseKind>(),
    state: p.text().$type<ReleaseState>().default('PREPARED'),
    applyAt: instant(),
    /** The documents, frozen: the database refuses to change them. Large; read it only where it is needed. */
    content: p.json().$type<ReleaseContent>().lazy(),
    contentHash: p.text(),
    preparedBy: p.uuid(),
    preparedAt: instant().defaultRaw('instant()'),
    /** The revision that it took in delivery. */
    revision: p.bigint('number').nullable(),
    appliedAt: instant().nullable(),
    abortedAt: instant().nullable(),
    /** Null where nobody gave it up, or the program did. */
    abortedBy: p.uuid().nullable(),
    /** Why it could not be applied when it was last tried. */
    failure: p.text().$type<ReleaseFailure>().nullable(),
    /** Hashes of the files that it left out, because somebody shown in them had taken their consent back. */
    withheldFiles: p.array().columnType('text[]').defaultRaw(`'{}'`),
  },
});

/** What is to become public, frozen, and how far it has come. */
export class Release extends release.class {}
release.setClass(Release);

const approval = defineEntity({
  name: 'ReleaseApproval',
  tableName: 'release_approvals',
  properties: {
    releaseId: p.uuid().primary(),
    personId: p.uuid().primary(),
    at: instant().defaultRaw('instant()'),
  },
});

/** One person's word for exactly one release. Never taken back: a release is given up instead. */
export class ReleaseApproval extends approval.class {}
approval.setClass(ReleaseApproval);

import { defineEntity, p } from '@mikro-orm/core';
import type { Localized } from '../../platform/language.ts';

export interface NamedKey {
  key: string;
  names: Localized;
}

/** A criterion that reviewers score from `minimum` to `maximum`. The weights of an edition add up to 1. */
export interface Criterion extends NamedKey {
  weight: number;
  minimum: number;
  maximum: number;
  /** What reviewers are to look for; absent where nothing is said. */
  guidance?: Localized;
}

/** What a rule asks for, as data: which check, with which numbers. */
export type RuleCheck =
  | { check: 'ONE_FIELD' }
  | { check: 'STARTED_IN_OR_AFTER'; year: number }
  /** Codes that stand together in one list of `together` count once; without it each code counts. */
  | { check: 'MINIMUM_COUNTRIES'; count: number; together?: string[][] }
  /** So many pictures, and a whole text in the source and in each of `languages`. */
  | { check: 'MATERIALS'; pictures: number; languages?: string[] }
  | { check: 'NOT_RELEASED_BEFORE' }
  | { check: 'SEVERAL_CASES_ALLOWED' }
  | { check: 'RECEIVED_BEFORE_CLOSE' };

export type EligibilityRule = RuleCheck & { key: string; texts: Localized };

/** At most so many cases of one field, one region of the world (M49) or one organization. Without a key: of each by itself. */
export interface QuotaRule {
  tier: 'COLLECTION' | 'OUTSTANDING';
  by: 'FIELD' | 'REGION' | 'ORGANIZATION';
  key: string | null;
  most: number;
}

export interface Contact {
  name: string;
  email: string;
}

export interface Provenance {
  path: string;
  origin: 'PUBLISHED' | 'INFERRED' | 'RENDERED' | 'GENERATED';
  notes: Localized;
}

const instant = () => p.datetime(3).columnType('timestamptz');

const schema = defineEntity({
  name: 'Edition',
  tableName: 'editions',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    year: p.integer().unique(),
    /** Goes up by one with each change, and never back. */
    version: p.integer().default(1),
    names: p.json().$type<Localized>(),
    /** The call in words. */
    callTexts: p.json().$type<Localized>().defaultRaw(`'{}'`),
    timeZone: p.text(),
    callOpensAt: instant().nullable(),
    applicationsOpenAt: instant(),
    applicationsCloseAt: instant(),
    /** Null: with the close of applications. */
    reviewsOpenAt: instant().nullable(),
    reviewsCloseAt: instant(),
    selectionDueAt: instant().nullable(),
    preparationDueAt: instant().nullable(),
    showcaseOpensAt: instant(),
    releaseAt: instant().nullable(),
    showcaseClosesAt: instant(),
    fields: p.json().$type<NamedKey[]>(),
    kinds: p.json().$type<NamedKey[]>(),
    eligibilityRules: p.json().$type<EligibilityRule[]>(),
    /** Goes up with each change of the rules; the database sees to it. */
    rulesVersion: p.integer().default(1),
    criteria: p.json().$type<Criterion[]>(),
    quotaCollection: p.integer(),
    quotaOutstanding: p.integer(),
    quotaRules: p.json().$type<QuotaRule[]>().defaultRaw(`'[]'`),
    /** Whom the public asks. */
    contact: p.json().$type<Contact>().nullable(),
    furtherContacts: p.json().$type<Contact[]>().defaultRaw(`'[]'`),
    /** Whether reviewers see who applies. */
    applicantsShown: p.boolean().default(false),
    /** Whether organizers may grant one applicant a later close. */
    extensionsAllowed: p.boolean().default(false),
    provenance: p.json().$type<Provenance[]>().defaultRaw(`'[]'`),
    createdAt: instant().defaultRaw('instant()'),
  },
});

/** One year's call: its fields, rules, criteria, dates and quotas. */
export class Edition extends schema.class {}
schema.setClass(Edition);

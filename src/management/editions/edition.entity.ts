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
}

/** What a rule asks for, as data: which check, with which numbers. */
export type RuleCheck =
  | { check: 'ONE_FIELD' }
  | { check: 'STARTED_IN_OR_AFTER'; year: number }
  | { check: 'MINIMUM_COUNTRIES'; count: number }
  | { check: 'MATERIALS'; pictures: number }
  | { check: 'SEVERAL_CASES_ALLOWED' }
  | { check: 'RECEIVED_BEFORE_CLOSE' };

export type EligibilityRule = RuleCheck & { key: string; texts: Localized };

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
    names: p.json().$type<Localized>(),
    timeZone: p.text(),
    applicationsOpenAt: instant(),
    applicationsCloseAt: instant(),
    reviewsCloseAt: instant(),
    showcaseOpensAt: instant(),
    showcaseClosesAt: instant(),
    fields: p.json().$type<NamedKey[]>(),
    kinds: p.json().$type<NamedKey[]>(),
    eligibilityRules: p.json().$type<EligibilityRule[]>(),
    criteria: p.json().$type<Criterion[]>(),
    quotaCollection: p.integer(),
    quotaOutstanding: p.integer(),
    contact: p.json().$type<Contact>().nullable(),
    provenance: p.json().$type<Provenance[]>().defaultRaw(`'[]'`),
    createdAt: instant().defaultRaw('instant()'),
  },
});

/** One year's call: its fields, rules, criteria, dates and quotas. */
export class Edition extends schema.class {}
schema.setClass(Edition);

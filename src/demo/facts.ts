import { readFileSync } from 'node:fs';

type TwoLanguages = { 'zh-Hans': string; en: string };

/** What is known of the 2024 edition. */
export interface EditionFacts {
  year: number;
  outstandingCasesInShowcaseOrder: {
    order: number;
    title: TwoLanguages;
    applicants: TwoLanguages[];
    field: { key: string; inferred: boolean };
  }[];
  outstandingOrganizations: TwoLanguages[];
}

/** What the call of 2025 says. */
export interface CallFacts {
  year: number;
  names: { edition: TwoLanguages; honour: TwoLanguages };
  fields: ({ key: string } & TwoLanguages)[];
  kinds: { key: string; 'zh-Hans': string }[];
  eligibility: { rule: string }[];
  whatReviewersLookFor: ({ key: string } & TwoLanguages)[];
  quotas: { collection: { about: number }; outstanding: { about: number } };
}

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../facts/${name}.json`, import.meta.url), 'utf8')) as T;

export const editionFacts = (): EditionFacts => read('edition-2024');
export const callFacts = (): CallFacts => read('call-2025');

export { Edition, type Contact, type Criterion, type EligibilityRule, type NamedKey, type Provenance } from './edition.entity.ts';
export { editionOfYear } from './edition-queries.ts';
export { applicationsAreOpen, reviewsAreOpen, reviewsHaveClosed } from './edition-rules.ts';

export { createEdition, type NewEdition } from './create-edition.ts';
export { Edition, type Contact, type Criterion, type EligibilityRule, type NamedKey, type Provenance, type RuleCheck } from './edition.entity.ts';
export { type DeskAtEdition } from './edition-desk.ts';
export { EditionDeskResolver, ViewerDeskResolver } from './edition-desk.resolver.ts';
export { editionOfYear } from './edition-queries.ts';
export { applicationsAreOpen, type Calendar, reviewsAreOpen, reviewsHaveClosed } from './edition-rules.ts';
export { editionsRights } from './editions-rights.ts';

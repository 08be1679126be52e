export { ApplicantsShownResolver } from './applicants-shown.resolver.ts';
export { createEdition, type NewEdition } from './create-edition.ts';
export {
  Edition,
  type Contact,
  type Criterion,
  type EligibilityRule,
  type NamedKey,
  type Provenance,
  type QuotaRule,
  type RuleCheck,
} from './edition.entity.ts';
export { type DeskAtEdition, deskAtEdition } from './edition-desk.ts';
export { EditionDeskResolver, ViewerDeskResolver } from './edition-desk.resolver.ts';
export { CalendarResolver, EditionSettingsResolver, ExtensionResolver } from './edition-settings.resolver.ts';
export { EditionMutationsResolver } from './edition-mutations.resolver.ts';
export { editionNotices } from './edition-notices.ts';
export { editionOfYear, rulesFor, type RulesVersion, rulesVersions } from './edition-queries.ts';
export { problemsOfReason } from './grant-extension.ts';
export { applicationsAreOpen, type Calendar, reviewsAreOpen, reviewsHaveClosed } from './edition-rules.ts';
export { editionsRights } from './editions-rights.ts';

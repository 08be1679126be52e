export { type DirectoryEntryView, directoryEntry, listOf } from './directory-entry.ts';
export { Organization } from './organization.entity.ts';
export { organizationsByIds } from './organization-loaders.ts';
export { DirectoryResolver } from './organization.resolver.ts';
export {
  languageTwice,
  localesLimit,
  localizedOf,
  notACountry,
  notOneLine,
  problemsOfTexts,
  tooLong,
  tooManyLanguages,
} from './organization-rules.ts';
export { registerOrganization } from './register-organization.ts';
export { organizationsRights } from './organizations-rights.ts';

export { type DirectoryEntryView, directoryEntry, listOf } from './directory-entry.ts';
export { Organization } from './organization.entity.ts';
export { organizationsByIds } from './organization-loaders.ts';
export { DirectoryEntryResolver, DirectoryResolver, ViewerDirectoryResolver } from './organization.resolver.ts';
export {
  flawed,
  languageTwice,
  localesLimit,
  nameLimit,
  localizedOf,
  notACountry,
  notOneLine,
  problemsOfTexts,
  tooLong,
  tooManyLanguages,
} from './organization-rules.ts';
export { amendOrganization } from './amend-organization.ts';
export { mergeOrganizations } from './merge-organizations.ts';
export { registerOrganization } from './register-organization.ts';
export { organizationsRights } from './organizations-rights.ts';

export { erasePerson, LastOrganizer } from './erase-person.ts';
export { eraseWhoAsked } from './erase-who-asked.ts';
export { PrivacyResolver, ViewerPrivacyResolver } from './privacy.resolver.ts';
export { privacyRights } from './privacy-rights.ts';
export { exportPerson } from './export-person.ts';
export { forgetOld } from './forget-old.ts';

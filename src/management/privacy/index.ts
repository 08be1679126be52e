export { erasePerson, LastOrganizer } from './erase-person.ts';
export { exportPerson } from './export-person.ts';
export { forgetOld } from './forget-old.ts';

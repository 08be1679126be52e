export { erasePerson, LastOrganizer } from './erase-person.ts';
export { exportPerson } from './export-person.ts';
export { forgetAnswers } from './forget-answers.ts';

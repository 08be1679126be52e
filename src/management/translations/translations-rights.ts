import type { Audience, Gate, Rights } from '../../platform/rights/audience.ts';
import { notAllowed, organizerOfTheEdition, type Signed, signedIn } from '../identity/index.ts';

const sitsSomewhere: Gate = {
  asks: 'holds TRANSLATOR or ORGANIZER for some edition',
  refusal: (asker: Signed) => (signedIn(asker).grants.some(({ role }) => role === 'TRANSLATOR' || role === 'ORGANIZER') ? undefined : notAllowed()),
};

const atTheDesk: Audience = {
  name: 'at the translation desk',
  sentence:
    'Translators of the edition and of the case’s field, and organizers of the edition: selected cases only. For whoever is tied to a case of the edition it is not there until the results are public, and the case itself never. For everybody else it is not there.',
  gate: sitsSomewhere,
};

const editor: Audience = {
  name: 'organizer at the translation desk',
  sentence: 'Organizers of the edition. To translators it is null.',
  gate: sitsSomewhere,
};

export const translationsRights: Rights = {
  'Viewer.translationDesk': atTheDesk,
  'Viewer.translationDesk(edition)': atTheDesk,
  'TranslationDesk.edition': atTheDesk,
  'TranslationDesk.isEditor': atTheDesk,
  'TranslationDesk.ownLanguages': atTheDesk,
  'TranslationDesk.rules': atTheDesk,
  'TranslationDesk.hasMachine': atTheDesk,
  'TranslationDesk.cases': atTheDesk,
  'TranslationDesk.cases(field)': atTheDesk,
  'TranslationDesk.cases(language)': atTheDesk,
  'TranslationDesk.cases(isOpen)': atTheDesk,
  'TranslationDesk.case': atTheDesk,
  'TranslationDesk.case(id)': atTheDesk,
  'TranslationDesk.progress': atTheDesk,
  'TranslationDesk.glossary': atTheDesk,
  'TranslationDesk.glossary(from)': atTheDesk,
  'TranslationDesk.glossary(to)': atTheDesk,
  'TranslationDesk.limits': editor,
  'TranslationCaseConnection.*': atTheDesk,
  'TranslationCaseEdge.*': atTheDesk,
  'TranslationCase.*': atTheDesk,
  'TranslationCase.sheet(language)': atTheDesk,
  'TranslationSheet.*': atTheDesk,
  'TranslationText.*': atTheDesk,
  'TranslationVersion.*': atTheDesk,
  'TranslationStanding.*': atTheDesk,
  'TranslationCount.*': atTheDesk,
  'TranslationProgress.*': atTheDesk,
  'TranslationRules.*': atTheDesk,
  'TranslatorLimit.*': editor,
  'SourceText.*': atTheDesk,
  'MovedParagraph.*': atTheDesk,
  'GlossaryHit.*': atTheDesk,
  'Glossary.*': atTheDesk,
  'GlossaryTerm.*': atTheDesk,
  'MachineTranslation.*': atTheDesk,

  'Mutation.saveTranslation': atTheDesk,
  'SaveTranslationInput.caseId': atTheDesk,
  'SaveTranslationPayload.*': atTheDesk,
  'TranslationConflict.*': atTheDesk,
  'Mutation.checkTranslation': atTheDesk,
  'CheckTranslationInput.caseId': atTheDesk,
  'CheckTranslationPayload.*': atTheDesk,
  'Mutation.setGlossary': atTheDesk,
  'SetGlossaryInput.edition': atTheDesk,
  'SetGlossaryPayload.*': atTheDesk,
  'Mutation.setTranslationRules': organizerOfTheEdition,
  'SetTranslationRulesInput.edition': organizerOfTheEdition,
  'SetTranslationRulesPayload.*': organizerOfTheEdition,
  'Mutation.limitTranslator': organizerOfTheEdition,
  'LimitTranslatorInput.edition': organizerOfTheEdition,
  'LimitTranslatorInput.personId': organizerOfTheEdition,
  'LimitTranslatorPayload.*': organizerOfTheEdition,
};

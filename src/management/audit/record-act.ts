import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import type { Act, Desk } from '../identity/index.ts';
import { appendEntry } from './append-entry.ts';
import type { Facts, NewEntry } from './audit-entry.ts';

/**
 * Acts without an entry. A draft is saved every few seconds by everyone who writes one, and the chain has one writer at a
 * time: what counts of a draft is what is handed in, and that entry holds its content's hash; a sheet counts once it is submitted.
 */
const unrecorded: ReadonlySet<string> = new Set(['saveSubmission', 'saveReview']);

/** What an act that makes something makes. */
const made: Readonly<Record<string, string>> = {
  startSubmission: 'submission',
  registerOrganization: 'organization',
  proposeRoleGrant: 'roleProposal',
  confirmRoleGrant: 'heldRole',
  suspendPerson: 'suspension',
  mergeOrganizations: 'organization',
  accreditRecommender: 'accreditation',
  acceptAccreditation: 'accreditation',
  acceptSubmissionInvitation: 'submission',
  makeRecommendationCode: 'code',
  recommendSubmission: 'recommendation',
  composeNotice: 'batch',
  planDecisions: 'plan',
  proposeDecisionPlan: 'plan',
  withdrawFromPlan: 'plan',
  proposeExpert: 'expert',
  proposeAssignment: 'assignmentRun',
  applyAssignment: 'assignmentRun',
  acceptExpertInvitation: 'expert',
  openAgenda: 'agenda',
  addAgendaItem: 'agendaItem',
  openBallot: 'ballot',
  proposeApplicantsShown: 'applicantsProposal',
  withdrawApplicantsShown: 'applicantsProposal',
  proposeHallMessage: 'hallMessage',
  confirmHallMessage: 'hallMessage',
  removeHallMessage: 'hallMessage',
  requestCollectionProof: 'collectionProof',
  arrangeProgramme: 'programme',
  proposeProgramme: 'programme',
  freezeProgramme: 'programme',
  pairScreen: 'screen',
  revokeScreen: 'screen',
  offerSummitInvitation: 'invitation',
  proposeHonours: 'honourList',
  prepareRelease: 'release',
  importRelease: 'release',
  createEdition: 'edition',
  createPartner: 'partner',
  offerUnderEmbargo: 'embargoOffer',
  issuePartnerKey: 'key',
  addWebhook: 'webhookEndpoint',
  testWebhook: 'webhookMessage',
  grantExtension: 'extension',
  // by the translation, not by the case: who is tied to one may look through the audit
  saveTranslation: 'translation',
  checkTranslation: 'translation',
  requestMachineTranslation: 'machineTranslation',
  importTranslations: 'translation',
  setGlossary: 'glossary',
  setTranslationRules: 'translationRules',
};

/** What may be said of an input and of a result: nothing in these is a text that somebody wrote. */
const toldOfInput = ['reviewerId', 'personId', 'memberId', 'expectedVersion', 'contentHash', 'role', 'duplicateId', 'keptId'];
const toldOfResult = ['assignmentId', 'version', 'step', 'state', 'contentHash', 'revision', 'sequence', 'personId', 'role', 'field'];

/** Writes an act into the chain, in the act's own transaction: both are committed, or neither is. */
export async function recordAct(em: EntityManager, desk: Desk, act: Act): Promise<void> {
  if (!unrecorded.has(act.operation)) await appendEntry(em, entryOf(desk, act));
}

export function entryOf(desk: Pick<Desk, 'person' | 'sessionId'>, { operation, input, result }: Act): NewEntry {
  return {
    act: operation,
    personId: desk.person.id,
    sessionId: idOrNull(desk.sessionId),
    ...subjectOf(operation, input, result),
    editionYear: yearOf(input) ?? yearOf(result),
    facts: { ...pick(input, toldOfInput), ...pick(result, toldOfResult) },
  };
}

/** What an act is about: what it made, else the thing that its input names by id. */
function subjectOf(operation: string, input: object, result: object): Pick<NewEntry, 'subjectType' | 'subjectId'> {
  const kind = made[operation];
  const id = 'id' in result ? idOrNull(result.id) : null;
  if (kind) return { subjectType: kind, subjectId: id };
  const named = Object.entries(input).filter(([name, value]) => name.endsWith('Id') && idOrNull(value));
  // a thing before the person whom it is for
  const [name, value] = named.find(([name]) => !toldOfInput.includes(name)) ?? named[0] ?? [];
  return name ? { subjectType: name.slice(0, -2), subjectId: idOrNull(value) } : { subjectType: null, subjectId: id };
}

const idOrNull = (value: unknown): string | null => (typeof value === 'string' && isUuid(value) ? value : null);

function yearOf(value: object): number | null {
  const year = 'edition' in value ? value.edition : undefined;
  return typeof year === 'number' ? year : null;
}

/** Short words without spaces and whole numbers only, so that no slip of a name lets a text in. */
function pick(value: object, names: readonly string[]): Facts {
  const told = Object.entries(value).filter(([name, part]) => names.includes(name) && isTold(part));
  return Object.fromEntries(told) as Facts;
}

const isTold = (value: unknown): boolean =>
  Number.isSafeInteger(value) || typeof value === 'boolean' || (typeof value === 'string' && /^[\w-]{1,80}$/.test(value));

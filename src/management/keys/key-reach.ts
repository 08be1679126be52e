import type { KeyScope } from '../../generated/schema.ts';

/** What a field is to keys: the scopes that reach it, and the argument that has to name one of the key's editions. */
export interface Reach {
  scopes: readonly KeyScope[];
  edition?: string;
}

const open: Reach = { scopes: ['PUBLIC', 'READ'] };
const read: Reach = { scopes: ['READ'] };
const write: Reach = { scopes: ['WRITE'] };

/**
 * What keys reach: of these types, the fields named here and no other. A field that nobody has written down is out of
 * every key's reach, so that a new one has to be let in by name. Roles, keys and the ways to sign in never are.
 */
export const keyReach: Readonly<Record<string, Readonly<Record<string, Reach>>>> = {
  Query: {
    case: open,
    cases: open,
    changes: open,
    edition: open,
    editions: open,
    node: open,
    organization: open,
    receiptPublicKey: open,
    showcase: { scopes: ['PUBLIC', 'READ', 'SHOWCASE'], edition: 'edition' },
    viewer: read,
  },
  Subscription: {
    stage: { scopes: ['PUBLIC', 'READ', 'STAGE'], edition: 'edition' },
  },
  Viewer: {
    person: read,
    roles: read,
    submissions: read,
    submission: read,
    organizations: read,
    organization: read,
    reviewAssignments: read,
    reviewAssignment: read,
    desk: read,
    mailLanguage: read,
    messageThread: read,
    recommenderDesks: read,
  },
  EditionDesk: {
    year: read,
    calendar: read,
    version: read,
    stage: read,
    names: read,
    callTexts: read,
    timeZone: read,
    fields: read,
    kinds: read,
    criteria: read,
    applicantsShown: read,
    rules: read,
    rulesVersion: read,
    quotas: read,
    contacts: read,
    submissions: read,
    likelyDuplicates: read,
    reviewers: read,
    decisionPlan: read,
    releases: read,
    notices: read,
    accreditations: read,
    waitingThreads: read,
    progress: read,
    recommendations: read,
  },
  Mutation: {
    registerOrganization: write,
    amendOrganization: write,
    mergeOrganizations: write,
    startSubmission: write,
    saveSubmission: write,
    attachPicture: write,
    describeMaterial: write,
    removeMaterial: write,
    orderMaterials: write,
    requestUpload: write,
    replaceMaterial: write,
    markReady: write,
    unmarkReady: write,
    submitCase: write,
    leaveSubmission: write,
    assignReviewer: write,
    submitReview: write,
    saveReview: write,
    lockReview: write,
    confirmReview: write,
    reopenReview: write,
    planDecisions: write,
    prepareRelease: write,
    abortRelease: write,
    rescheduleEdition: write,
    describeEdition: write,
    setFields: write,
    setCriteria: write,
    showApplicants: write,
    setRules: write,
    setQuotas: write,
    setContacts: write,
    moveStage: write,
    chooseMailLanguage: write,
    accreditRecommender: write,
    offerRecommendation: write,
    recommendSubmission: write,
    sendMessage: write,
    markThreadRead: write,
    markNoAnswerNeeded: write,
    agreeRecommendation: write,
    declineRecommendation: write,
    withdrawRecommendation: write,
  },
};

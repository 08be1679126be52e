import { jest } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { getNamedType, type GraphQLObjectType, isObjectType, parse } from 'graphql';
import { giveCue } from '../../src/delivery/showcase/index.ts';
import { applyRelease } from '../../src/delivery/index.ts';
import type { Edition } from '../../src/management/editions/index.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { proposeRoleGrant } from '../../src/management/people/propose-role-grant.ts';
import { allowExtensions } from '../../src/management/editions/allow-extensions.ts';
import { suspendPerson } from '../../src/management/people/suspend-person.ts';
import { approveNoticeBatch } from '../../src/management/letters/approve-notice-batch.ts';
import { composeNotice } from '../../src/management/letters/compose-notice.ts';
import { approveCollectionProof } from '../../src/management/collection/approve-collection-proof.ts';
import { requestCollectionProof } from '../../src/management/collection/request-collection-proof.ts';
import { prepareRelease } from '../../src/management/publishing/index.ts';
import { markReady } from '../../src/management/submissions/index.ts';
import { addAgendaItem } from '../../src/management/deliberation/add-agenda-item.ts';
import { castBallot } from '../../src/management/deliberation/cast-ballot.ts';
import { closeBallot } from '../../src/management/deliberation/close-ballot.ts';
import { commentOnAgendaItem } from '../../src/management/deliberation/comment-on-agenda-item.ts';
import { sealBallots } from '../../src/management/deliberation/index.ts';
import { openAgenda } from '../../src/management/deliberation/open-agenda.ts';
import { openBallot } from '../../src/management/deliberation/open-ballot.ts';
import { settleAgendaItem } from '../../src/management/deliberation/settle-agenda-item.ts';
import { readFieldTable } from '../../src/management/reviews/index.ts';
import { proposeExpert } from '../../src/management/committee/propose-expert.ts';
import { calculateRunJob } from '../../src/management/reviews/runs/calculate-run.job.ts';
import { proposeAssignment } from '../../src/management/reviews/runs/propose-assignment.ts';
import { assignReviewer } from '../../src/management/reviews/assign-reviewer.ts';
import { lockReview } from '../../src/management/reviews/lock-review.ts';
import { submitReview } from '../../src/management/reviews/submit-review.ts';
import { confirmHonours } from '../../src/management/honours/confirm-honours.ts';
import { proposeHonours } from '../../src/management/honours/propose-honours.ts';
import { publishHonourFormula } from '../../src/management/honours/publish-honour-formula.ts';
import { aRecommenderOf } from '../support/honours.ts';
import { handInPrepared } from '../../src/management/preparation/hand-in-prepared.ts';
import { requestPreparationUpload } from '../../src/management/preparation/request-preparation-upload.ts';
import { rulePrepared } from '../../src/management/preparation/rule-prepared.ts';
import { confirmDecisionPlan } from '../../src/management/selection/confirm-decision-plan.ts';
import { ruleFeedback } from '../../src/management/selection/outcomes/rule-feedback.ts';
import { planDecisions } from '../../src/management/selection/plan-decisions.ts';
import { proposeDecisionPlan } from '../../src/management/selection/propose-decision-plan.ts';
import { hashOfSource } from '../../src/management/translations/case-texts.ts';
import { casesToDecide } from '../../src/management/selection/quotas/cases-to-decide.ts';
import { everyone } from '../../src/platform/rights/audience.ts';
import { audienceAt, fieldsOf } from '../../src/platform/rights/check-rights.ts';
import { rights } from '../../src/rights.ts';
import {
  aCompleteDraft,
  aKey,
  anOrganization,
  anUpload,
  aPicture,
  aSubmittedCase,
  aText,
  granted,
  save,
  submit,
  type Drawer,
} from '../support/applicant.ts';
import { sendMessage } from '../../src/management/messages/send-message.ts';
import { acceptAccreditation } from '../../src/management/recommendations/accept-accreditation.ts';
import { offerRecommendation } from '../../src/management/recommendations/offer-recommendation.ts';
import { aBody, seated } from '../support/expert.ts';
import { accredit, aCode, claim, invitationTicket, ticketFor } from '../support/recommender.ts';
import { deskTicket, invite } from '../support/desk-member.ts';
import { aHandedIn, confirmed, holdAt, resultsApplied } from '../support/committee.ts';
import { acknowledge, aReadyFile, ask, tellSelected } from '../support/preparation.ts';
import { aRoom } from '../support/room.ts';
import { holdClock, sql } from '../support/databases.ts';
import { aBook, aDocument as aCaseDocument, aVideo, aRelease, idOf, onlyContent, readFilesOf, someContent } from '../support/release-factory.ts';
import { currentSequence } from '../../src/delivery/showcase/index.ts';
import { arrangeProgramme } from '../../src/management/programme/arrange-programme.ts';
import { freezeProgramme } from '../../src/management/programme/freeze-programme.ts';
import { proposeProgramme } from '../../src/management/programme/propose-programme.ts';
import { askForCode } from '../../src/management/programme/screens/ask-for-code.ts';
import { pairScreen } from '../../src/management/programme/screens/pair-screen.ts';
import { confirmHallMessage } from '../../src/management/publishing/confirm-hall-message.ts';
import { proposeApplicantsShown } from '../../src/management/editions/propose-applicants-shown.ts';
import { proposeHallMessage } from '../../src/management/publishing/propose-hall-message.ts';
import { aDeskWithEverything } from '../support/translations.ts';
import { openRightsWorld, type RightsWorld } from '../support/rights-world.ts';
import { aToken } from '../support/world.ts';
import { type Arguments, everythingOf, isRefused, Walk } from '../support/rights-walk.ts';
import { aBox } from '../support/office.ts';

/**
 * Walks the whole table of rights: each role against each place of the graph, by every path that leads to a type. What is
 * added to the graph fails here until a door or a probe below leads to it.
 */
jest.setTimeout(180_000);

const roles = [
  ...(['visitor', 'owner', 'otherApplicant', 'reviewer', 'reviewerOfAnotherField', 'chair', 'organizer', 'organizerOfAnotherEdition'] as const),
  ...(['translator', 'stageManager', 'recommender', 'editor', 'readsAlong'] as const),
];
type Role = (typeof roles)[number];
const signedIn = roles.filter((role) => role !== 'visitor');

/** Who is answered, at this world's objects, where the table names an audience. */
const admitted: Record<string, readonly Role[]> = {
  everyone: roles,
  nobody: [],
  'signed in': signedIn,
  'the person themself': signedIn,
  'the person, or an organizer': signedIn,
  'owner of the submission': ['owner'],
  'owner or editor of the submission': ['owner', 'editor'],
  'at the desk of the submission': ['owner', 'editor', 'readsAlong'],
  'keeper of the entry': ['owner', 'organizer', 'organizerOfAnotherEdition'],
  organizer: ['organizer', 'organizerOfAnotherEdition'],
  'contact of the partner': [], // nobody's in this world; see test/management/partners
  'contact of the partner, or organizer of all editions': [], // the same
  'organizer of all editions': [], // each of this world is of one; see test/management/people/suspensions.test.ts
  'at the desk, or organizer once handed in': ['owner', 'editor', 'readsAlong', 'organizer'],
  'at the desk, organizer or assigned reviewer': ['owner', 'editor', 'readsAlong', 'organizer', 'reviewer'],
  'assigned reviewer': ['reviewer'],
  'assigned reviewer, or organizer who assigns': ['reviewer', 'organizer'],
  'reviewer who has locked theirs': ['reviewer'],
  'committee of the field': ['chair', 'organizer'],
  'reviewer, or committee of the field': ['reviewer', 'chair', 'organizer'],
  'organizer of the edition': ['organizer'],
  'organizer of the edition, tied to no case': ['organizer'],
  'at the desk of the submission, as far as they are told': ['owner', 'editor', 'readsAlong'],
  'owner who was told in confidence': ['owner'],
  'own organization once public, or organizer tied to no case': ['organizer', 'recommender'],
  'who prepares the case': ['owner'],
  'organizer who leads preparation': ['organizer'],
  'who prepares the case or leads that': ['owner', 'organizer'],
  'organizer of the edition, or who prepares a case of it': ['owner', 'organizer'],
  'organizer of the edition or chair of the field, not tied to the case': ['chair', 'organizer'],
  'stage manager of the edition': ['stageManager'],
  'at the desk of the stage': ['stageManager', 'organizer'],
  'whoever has a part in the edition': [
    ...(['reviewer', 'reviewerOfAnotherField', 'chair', 'organizer', 'organizerOfAnotherEdition', 'translator', 'stageManager'] as const),
  ],
  'stage manager or organizer of the edition': ['stageManager', 'organizer'],
  'keeper of the key': ['owner'],
  recommender: ['recommender'],
  'organizer who is written to': ['organizer'],
  'applicant, or organizer who is written to': ['owner', 'editor', 'readsAlong', 'organizer'],
  'sender, or organizer of the edition': ['organizer', 'recommender'],
  'recommender, or organizer of the edition': ['organizer', 'recommender'],
  'both sides of the recommendation, or organizer once handed in': ['owner', 'editor', 'readsAlong', 'organizer', 'recommender'],
  'holder of the invitation': signedIn,
  'holder of the invitation with its address': ['otherApplicant'],
  'in the room': ['reviewer', 'chair', 'organizer'],
  'who leads the room': ['chair', 'organizer'],
  'organizer in the room': ['organizer'],
  'chair of the field': ['chair'],
  voter: ['reviewer', 'chair'],
  'who leads the ballot': ['chair', 'organizer'],
  'member of the committee': ['reviewer'],
  'organizer whom the case does not concern': ['organizer'],
  'expert of the field who is not tied to the case': ['reviewer'],
  'at the translation desk': ['organizer', 'translator'],
  'organizer at the translation desk': ['organizer'],
};

/** Places where some who may look have nothing in this world. */
const whoHas: [place: RegExp, roles: readonly Role[]][] = [
  [/^RoleGrant\./, signedIn.filter((role) => !['owner', 'otherApplicant', 'recommender', 'editor', 'readsAlong'].includes(role))],
  [/^Query\.viewer$/, signedIn], // null for a visitor
  [/^AccessKey\./, signedIn], // each their own
  [/^ReviewAssignmentEdge\./, ['reviewer']],
  [/^(FigureInterval|Correlation)\.|^FieldFigures\.(oneWay|absolute|consistency)$|^Agreement\.interval$/, []], // one case with two reviews
  [/^FieldFigures\.orderRefused$/, ['organizer']], // the chair's field has an order, another has no reviews
  [/^ReviewAssignment\.sheet$/, ['reviewer']], // nobody else's
  [/^ReviewAssignment\.newerRevision$/, []], // nothing was handed in since; see test/management/reviews/score-sheets.test.ts
  [/^Submission\.preparation$/, ['owner']], // null for whoever was not told
  [/^Submission\.evaluation$/, ['owner', 'editor', 'readsAlong']], // null for whoever is not at its desk
  [/^SubmissionEdge\./, ['owner', 'editor', 'readsAlong', 'organizer']],
  [/^Submission\.ready$/, ['owner', 'editor']], // a draft's
  [/^SubmissionConnection\./, signedIn], // an empty page
  [/^StageCandidate\.|^ArrangeProgrammePayload\.stored$/, []], // no plan is confirmed, and nobody is late: test/management/programme
  [/^Viewer\.(hallMessages|editions|releases)$/, signedIn], // an empty list
  [/^CaseToWishConnection\./, signedIn], // the same
  [/^CaseToWishEdge\./, ['reviewer']],
  [/^(CommitteeSeat|ReviewLoad)\./, ['organizer', 'reviewer', 'otherApplicant']],
  [/^CommitteeMembership\./, ['reviewer', 'otherApplicant']],
  [/^Viewer\.reviewAssignment$/, ['reviewer']],
  [/^RecommenderDesk\.(honour|certificate)$/, ['recommender']], // null where there is none
  [/^(RecommenderDesk|RecommendationCounts)\./, signedIn], // accepting an invitation gives each a desk of their own
  [/^AcceptSubmissionInvitationPayload\.|^Mutation\.acceptSubmissionInvitation$/, signedIn.filter((role) => role !== 'owner')], // theirs already
  [/^(LeaveSubmissionPayload\.|Mutation\.leaveSubmission$)/, ['editor', 'readsAlong']], // an owner hands over first
  [/^SendMessagePayload\.|^Mutation\.sendMessage$/, ['owner', 'editor', 'organizer']],
  [/^WithdrawRecommendationPayload\.|^Mutation\.withdrawRecommendation$/, ['owner', 'editor', 'recommender']],
  [/^RecommendationEdge\./, ['organizer', 'recommender']],
  [/^RecommendationConnection\./, signedIn], // an empty page on a desk of one's own
  [/^Correction(Part)?\.|^Submission\.correction$/, ['organizer']], // the owner's own: test/management/screening
  [/^(AgendaItem|BallotCandidate)\.submissionId$|^AgendaComment\.author$/, ['reviewer', 'chair', 'organizer']], // null for who may not know
  [/^ReviewedFile\./, []], // a case with pictures only; see test/management/media/private-files.test.ts
  [/^Material\.upload$/, ['owner', 'editor']], // what was handed in awaits nothing
  [/^UploadTicket\./, ['owner', 'editor', 'organizer']], // what is prepared is announced to both sides; only its owner gets in
  [/^(Session|Passkey)\./, []], // nobody has one here: see `atTheFrontDoor`
];

/** Acts at the front door: here only who is turned away; how they go, test/management/identity. */
const atTheFrontDoor: Record<string, object> = {
  requestEmailChange: { idempotencyKey: aKey(), email: 'somebody-else@example.org' },
  confirmEmailChange: { idempotencyKey: aKey(), link: 'unknown' },
  cancelEmailChange: { idempotencyKey: aKey() },
  requestErasure: { idempotencyKey: aKey() },
  cancelErasure: { idempotencyKey: aKey() },
  signIn: { email: 'somebody@example.org', password: 'a sample password' },
  requestSignInLink: { email: 'somebody@example.org' },
  signInWithLink: { link: 'unknown' },
  requestPasswordReset: { email: 'somebody@example.org' },
  setPassword: { password: 'a sample password' },
  startPasskeyRegistration: {},
  addPasskey: { credential: '{}', name: 'Sample' },
  removePasskey: { passkeyId: randomUUID() },
  startPasskeySignIn: {},
  signInWithPasskey: { credential: '{}' },
  startAuthenticatorApp: {},
  confirmAuthenticatorApp: { code: '000000' },
  removeAuthenticatorApp: {},
  confirmSecondFactor: { code: '000000' },
  endSession: { sessionId: randomUUID() },
};

let world: RightsWorld;
let drawer: Drawer;
let edition: Edition;
let desks: Record<Role, Desk | null>;
let second: Desk;
let walk: Walk;
const ids: Record<string, string> = {};
const aCertificate = '0000-0000-0000-0000';
const content = someContent({ year: 2030, count: 3, certificates: [{ number: aCertificate, organizationId: idOf('organization', 1) }] });

/** Like the cases here by its summary, like no title but one. */
const releasedBefore = {
  ...{ id: randomUUID(), slug: 'released-before', countries: ['KE'], startedOn: '2019-01-01' },
  texts: [{ locale: 'en', title: 'Released before', summary: 'A sample of a summary.' }],
  applicants: [{ organizationId: randomUUID(), names: { en: 'Sample organization' } }],
};
beforeAll(async () => {
  world = await openRightsWorld();
  const { office, press } = world;
  drawer = press.drawer;
  walk = new Walk(world.schema);
  edition = await office.anEdition({ applicantsShown: true });
  await office.anEdition({ year: 2031 });
  desks = {
    visitor: null,
    owner: await office.aDesk(),
    otherApplicant: await office.aDesk(),
    reviewer: await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' }),
    reviewerOfAnotherField: await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'CULTURE' }),
    chair: await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'SECURITY' }),
    organizer: await office.aDesk(
      { role: 'ORGANIZER', editionYear: 2030 },
      { role: 'ORGANIZER', editionYear: 2032 },
      { role: 'ORGANIZER', editionYear: 2024 },
      { role: 'ORGANIZER', editionYear: 2025 },
      { role: 'ORGANIZER', editionYear: 2026 },
    ),
    organizerOfAnotherEdition: await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 }),
    translator: await office.aDesk({ role: 'TRANSLATOR', editionYear: 2026 }),
    stageManager: await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2030 }),
    recommender: await office.aDesk(),
    editor: await office.aDesk(),
    readsAlong: await office.aDesk(),
  };
  second = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });

  ids.accreditation = granted(await accredit(desks.organizer!, { contacts: [{ address: desks.recommender!.person.email }] })).id;
  const ticket = await invitationTicket(office, drawer.receiptKey, ids.accreditation);
  granted(await acceptAccreditation(desks.recommender!, drawer.receiptKey, { idempotencyKey: aKey(), ticket }));
  granted(await offerRecommendation(desks.recommender!, { idempotencyKey: aKey(), accreditationId: ids.accreditation, address: 'a@example.org' }));
  granted(await allowExtensions(second, { idempotencyKey: aKey(), edition: 2030, expectedVersion: 1, allowed: true }));
  ids.extension = await theExtension();
  ids.draft = (await aCompleteDraft(desks.owner!, drawer)).id;
  // a rule that leaves something to a person
  await office
    .em()
    .execute(`update editions set eligibility_rules = eligibility_rules || ?::jsonb where year = 2030`, [
      JSON.stringify([{ key: 'NEW', check: 'NOT_RELEASED_BEFORE', texts: { en: 'Not released before' } }]),
    ]);
  await office.em().execute(
    `insert into releases (edition_year, kind, state, apply_at, content, content_hash, prepared_by, revision, applied_at)
     values (2020, 'RESULTS', 'APPLIED', instant(), ?::jsonb, repeat('0', 64), ?, 1, instant())`,
    [JSON.stringify({ cases: [releasedBefore] }), desks.owner!.person.id],
  );
  ids.handedIn = (await aSubmittedCase(desks.owner!, drawer)).id;
  for (const id of [ids.draft, ids.handedIn]) await atItsDesk(id);
  granted(await invite(desks.owner!, ids.draft, 'invited@example.org'));
  // a document that cannot be used, and a picture with a point to keep in sight, stand on what was handed in
  const [{ asset }] = (await office.em().execute<{ asset: string }[]>(
    `insert into assets (owner_id, kind, state, failure, storage_key, byte_length, renditions) values (?, 'DOCUMENT', 'FAILED', 'UNREADABLE', 'originals/sample', 1, '[]')
     returning id as asset`,
    [desks.owner!.person.id],
  )) as [{ asset: string }];
  await office
    .em()
    .execute(`insert into submission_materials (submission_id, kind, position, asset_id) values (?, 'DOCUMENT', 1, ?)`, [ids.handedIn, asset]);
  await office.em().execute(`update submission_materials set focal_x = 0.5, focal_y = 0.5 where submission_id = ?`, [ids.handedIn]);
  granted(await sendMessage(desks.owner!, { idempotencyKey: aKey(), submissionId: ids.handedIn, text: 'Asked in confidence.' }));
  ids.recommendation = (await aClaimOn(ids.handedIn, desks.owner!)).id;
  ids.claimOnDraft = (await aClaimOn(ids.draft, desks.owner!)).id;
  await aRecommenderOf(office, edition, second, { names: { en: 'Sample' }, supporting: [ids.handedIn] });
  ids.assignment = granted(
    await assignReviewer(desks.organizer!, {
      idempotencyKey: (ids.asked = aKey()),
      submissionId: ids.handedIn,
      reviewerId: desks.reviewer!.person.id,
    }),
  ).assignmentId;
  ids.expert = await seated(office, edition, [desks.organizer!, second], desks.reviewer!.person, { organizationId: await aBody(office) });
  for (const [table, column, value] of [
    ['review_wishes', 'wish', 'RATHER_NOT'],
    ['assignment_rulings', 'ruling', 'PIN'],
  ] as const)
    await office
      .em()
      .execute(
        `insert into ${table} (submission_id, person_id, ${column}${column === 'ruling' ? ', ruled_by' : ''}) values (?, ?, ?${column === 'ruling' ? ', ?' : ''})`,
        [...[ids.handedIn, desks.reviewer!.person.id, value], ...(column === 'ruling' ? [second.person.id] : [])],
      );
  ids.run = (await aRun()).runId;
  // where an applicant's pages are, the committee's people have their mail boxes
  await office
    .em()
    .execute(
      `update organizations set website = 'https://example.org/' where id in (select organization_id from submission_applicants where submission_id = ?)`,
      [ids.handedIn],
    );
  await holdAt(office, edition.applicationsCloseAt);
  const scores = edition.criteria.map(({ key }) => ({ criterion: key, value: 5 }));
  const review = { idempotencyKey: aKey(), assignmentId: ids.assignment, scores, comment: 'Between us.' };
  ids.review = granted(await submitReview(desks.reviewer!, review)).id;
  granted(await lockReview(desks.reviewer!, { idempotencyKey: aKey(), assignmentId: ids.assignment, expectedVersion: 1 }));
  const another = await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' });
  granted(
    await submitReview(another, { ...review, idempotencyKey: aKey(), assignmentId: await askFor(ids.handedIn, another), comment: 'Otherwise.' }),
  );
  // its figures are calculated once somebody asks
  await world.ask(desks.organizer, '{ viewer { desk(edition: 2030) { fieldTables { state } } } }');
  await world.figures.idle();
  ids.agenda = granted(await openAgenda(desks.chair!, world.figures, { idempotencyKey: aKey(), ...(await currentFigures()) })).id;
  ids.item = granted(
    await addAgendaItem(desks.chair!, { idempotencyKey: aKey(), agendaId: ids.agenda, submissionId: ids.handedIn, reason: 'A sample.' }),
  ).id;
  granted(await commentOnAgendaItem(desks.reviewer!, { idempotencyKey: aKey(), itemId: ids.item, text: 'Said in the room.' }));
  await holdAt(office, edition.reviewsCloseAt);
  const ballot = await aBallot();
  for (const voter of [desks.reviewer!, desks.chair!, another]) granted(await castBallot(voter, { idempotencyKey: aKey(), ...ballot }));
  granted(await closeBallot(second, { idempotencyKey: aKey(), ballotId: (ids.ballot = ballot.ballotId) }));
  await sealBallots(office.nobody());
  await aPlanWithAllItsParts();
  // there are more cases by now: their figures are calculated once somebody asks
  await currentFigures();
  await world.ask(desks.organizer, '{ viewer { desk(edition: 2030) { fieldTables { state } } } }');
  await world.figures.idle();
  granted(await ruleFeedback(second, { idempotencyKey: aKey(), submissionId: ids.handedIn!, comments: [aRuling()] }));
  await feedbackOfAnotherYear();
  ids.selected = (await aDeskWithEverything(office, 2026, { translator: desks.translator!, organizer: desks.organizer! })).submissionId;
  await aPreparedCase();
  await honoursOfAnotherYear();
  await holdClock(office.databases.management.owner, null);
  ids.release = granted(await aCall(second)).id;
  await office
    .em()
    .execute(
      `insert into notices (id, event, key, recipient, address, "values", edition_year) values (?, 'sample', 'sample', 'address:a@example.org', 'a@example.org', '{}', 2030)`,
      [(ids.notice = randomUUID())],
    );
  ids.proposal = await aProposal();
  const ofAll = await office.aDesk({ role: 'ORGANIZER' });
  const only = async (statement: string, values: unknown[] = []) =>
    (await office.em().execute<{ id: string }[]>(`${statement} returning id`, values))[0]!.id;
  ids.partner = await only(`insert into partners (name, requests_per_day, bytes_per_day) values ('Sample media', 1, 1)`);
  ids.endpoint = await only(
    `insert into webhook_endpoints (partner_id, url, events, secret) values (?, 'https://example.org/', '{CASE_REMOVED}', 'x')`,
    [ids.partner],
  );
  ids.offer = await only(`insert into embargo_offers (release_id, content_hash, proposed_by) values (?, repeat('0', 64), ?)`, [
    ids.release,
    ofAll.person.id,
  ]);
  ids.package = await only(`insert into embargo_packages (offer_id, partner_id) values (?, ?)`, [ids.offer, ids.partner]);
  ids.suspension = granted(await suspendPerson(ofAll, { idempotencyKey: aKey(), email: anAddress() })).id;
  const lettered = await aLetter();
  ids.batch = lettered.batchId;
  granted(await approveNoticeBatch(desks.organizer!, { idempotencyKey: aKey(), ...lettered }));

  const provenance = [{ path: 'field', origin: 'PUBLISHED' as const, notes: { en: 'A sample.' } }];
  content.cases.forEach((one) => (one.provenance = provenance));
  content.edition!.provenance = provenance;
  content.honourFormula = { version: 1, ...someFormula, contentHash: '0'.repeat(64), publishedAt: null };
  content.books = [aBook([content.cases[0]!.id])];
  const { id: _, ...poster } = content.cases[0]!.pictures[0]!;
  content.cases[0]!.videos = [aVideo(content.cases[0]!.slug, undefined, { poster })];
  content.cases[0]!.documents = [aCaseDocument(content.cases[0]!.slug)];
  await applyRelease(press.publisher, aRelease(content), readFilesOf(content));
  ids.changes = ((await world.ask(null, '{ changes { nextToken } }')).data!.changes as { nextToken: string }).nextToken;
  const { id: caseId, slug } = content.cases[2]!;
  await applyRelease(
    press.publisher,
    aRelease(onlyContent({ removals: [{ caseId, slug, reason: 'A sample.' }] }), { editionYear: 2030 }),
    readFilesOf(content),
  );
  const { proofId, contentHash } = await aBookProof();
  granted(await approveCollectionProof(desks.organizer!, { idempotencyKey: aKey(), proofId, contentHash }));
  ids.bookProof = proofId;
  await giveCue(press.publisher, { editionYear: 2030, expectedSequence: 0, state: 'LIVE', order: 1 });
  await anApplicantsProposal();
  stageManagers.push(await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2030 }));
  granted(await freezeProgramme(second, { idempotencyKey: aKey(), ...(await aProgrammeToFreeze()) }));
  ids.screen = granted(await pairScreen(second, aBox, { idempotencyKey: aKey(), edition: 2030, code: await aCodeOfAScreen(), name: 'Sample' })).id;
  granted(await confirmHallMessage(desks.organizer!, press, { ...(await aHallMessage()), idempotencyKey: aKey() }));
});
afterAll(() => world.close());

const shownNow = async () =>
  (await sql<{ shown: boolean }>(world.office.databases.management.owner, 'select applicants_shown as shown from editions where year = 2030'))[0]!
    .shown;
async function withoutApplicantsProposal() {
  const open = `update applicants_proposals set state = 'WITHDRAWN', ended_by = $1, ended_at = instant() where state = 'OPEN'`;
  await sql(world.office.databases.management.owner, open, [second.person.id]);
}
async function anApplicantsProposal() {
  await withoutApplicantsProposal();
  const input = { idempotencyKey: aKey(), edition: 2030, shown: !(await shownNow()), reason: 'A sample.' };
  return (ids.applicantsProposal = granted(await proposeApplicantsShown(second, input)).id);
}
const stageManagers: Desk[] = [];
const latestProgramme = async () =>
  (await world.office.em().execute<{ id: string; version: number }[]>('select id, version from programmes order by version desc limit 1'))[0] ?? {
    version: 0,
  };
async function aProgramme(): Promise<string> {
  const { version: expectedVersion } = await latestProgramme();
  const items = [{ slug: 'sample' }];
  return granted(await arrangeProgramme(stageManagers[0]!, { idempotencyKey: aKey(), edition: 2030, expectedVersion, isSecret: false, items })).id;
}
/** A version that waits for somebody else than who put it forward. */
async function aProgrammeToFreeze() {
  const { id, contentHash } = granted(await proposeProgramme(stageManagers[0]!, { idempotencyKey: aKey(), programmeId: await aProgramme() }));
  return { programmeId: id, contentHash };
}
async function aCodeOfAScreen(): Promise<string> {
  const secret = randomUUID();
  return (await askForCode(world.office.nobody(), { prefix: secret.slice(0, 8), tokenHash: createHash('sha256').update(secret).digest() }))!.code;
}

/** A message that waits for somebody else than who proposed it, and where the stage is. */
async function aHallMessage() {
  const texts = [{ locale: 'en', value: 'Welcome.' }];
  const { id } = granted(await proposeHallMessage(second, { idempotencyKey: aKey(), edition: 2030, texts }));
  ids.hallMessage ??= id;
  return { hallMessageId: id, expectedSequence: (await currentSequence(world.press.publisher, 2030))! };
}
/** A plan that exceeds a quota, replaced by one in which a quota moves cases. */
async function aPlanWithAllItsParts() {
  const another = await aHandedIn(world.office, edition);
  const rules = [
    { tier: 'OUTSTANDING', by: 'FIELD', key: 'SECURITY', most: 1 },
    { tier: 'COLLECTION', by: 'ORGANIZATION', key: null, most: 1 },
  ];
  await sql(world.office.databases.management.owner, 'update editions set quota_rules = $1 where id = $2', [JSON.stringify(rules), edition.id]);
  const decisions = [ids.handedIn!, another.submissionId].map((submissionId, i) => ({
    submissionId,
    outcome: 'OUTSTANDING' as const,
    showcaseOrder: i + 1,
  }));
  const exceedances = [{ tier: 'OUTSTANDING' as const, by: 'FIELD' as const, key: 'SECURITY', reason: 'A sample.' }];
  granted(await planDecisions(second, { idempotencyKey: aKey(), edition: 2030, decisions, exceedances }));
  ids.plan = granted(await proposeDecisionPlan(second, world.figures, { idempotencyKey: aKey(), ...(await theOrders()) })).id;
}
const aRuling = () => ({ reviewId: ids.review!, ruling: 'REDACT' as const, text: 'Thank you.', reason: 'A sample.' });
/** A case of the owner's whose results are public, with something that was written for them. */
async function feedbackOfAnotherYear() {
  const { office } = world;
  const { owner } = office.databases.management;
  const { submissionId, revisionId } = await aHandedIn(office, await office.anEdition({ year: 2027 }), { ownerId: desks.owner!.person.id });
  for (const desk of [desks.editor!, desks.readsAlong!])
    await sql(owner, `insert into submission_members (submission_id, person_id, role) values ($1, $2, 'EDITOR')`, [submissionId, desk.person.id]);
  await sql(
    owner,
    `with asked as (insert into review_assignments (revision_id, reviewer_id, assigned_by) values ($1, $2, $3) returning id),
       given as (insert into reviews (assignment_id, scores, submitted_at) select id, '{}', instant() from asked returning id)
     insert into feedback_rulings (review_id, submission_id, ruling, text, ruled_by) select id, $4, 'GIVE', 'Thank you.', $3 from given`,
    [revisionId, desks.reviewer!.person.id, second.person.id, submissionId],
  );
  await resultsApplied(office, 2027, second);
}
/** A case of the owner's that they were told of: with a file on its way, one that failed, one that was handed in, and something that was returned. */
async function aPreparedCase() {
  const { office } = world;
  const [organizer, another] = [desks.organizer!, await office.aDesk({ role: 'ORGANIZER', editionYear: 2025 })];
  const prepared = await office.anEdition({ year: 2025 });
  const submissionId = (ids.prepared = (await aHandedIn(office, prepared, { ownerId: desks.owner!.person.id })).submissionId);
  ids.invited = (await aHandedIn(office, prepared, { ownerId: desks.owner!.person.id })).submissionId;
  const chosen = [submissionId, ids.invited].map((submissionId) => ({ submissionId, outcome: 'COLLECTION' as const }));
  await confirmed(office, prepared, [organizer, another], chosen);
  await holdAt(office, prepared.reviewsCloseAt);
  await tellSelected([another, organizer], 2025);
  for (const id of [submissionId, ids.invited]) await acknowledge(desks.owner!, id);
  await aDelegate(submissionId);
  const names = [{ locale: 'en', value: 'A sample' }];
  const picture = await ask(another, prepared, { form: 'PICTURE', guidance: names });
  const { id: askedId } = picture;
  [ids.askedFile, ids.askedText] = [askedId, (await ask(another, prepared, { place: 'SUMMARY' })).id];
  ids.askedElse = (await ask(another, prepared, {})).id;
  for (const become of ['', `'FAILED', failure = 'UNREADABLE', expires_at = null`]) {
    const file = { idempotencyKey: aKey(), submissionId, askedId, fileName: 'a.png', byteLength: 1 };
    const { files } = granted(await requestPreparationUpload(desks.owner!, aRoom, file));
    if (become) await office.em().execute(`update assets set state = ${become} where id = ?`, [files[0]!.id]);
  }
  const fileId = await aReadyFile(office, desks.owner!, submissionId, askedId);
  const handedIn = { idempotencyKey: aKey(), submissionId, askedId, texts: [], fileId, alt: names, rights: someRights };
  ids.version = granted(await handInPrepared(desks.owner!, handedIn)).versions[0]!.id;
  granted(await rulePrepared(another, { idempotencyKey: aKey(), submissionId, askedId: ids.askedText, ruling: 'RETURN', reason: 'A sample.' }));
}
/** Honours of another year, with a recommender of whom they are public. */
async function honoursOfAnotherYear() {
  const { office } = world;
  const [organizer, another] = [desks.organizer!, await office.aDesk({ role: 'ORGANIZER', editionYear: 2024 })];
  await holdClock(office.databases.management.owner, null);
  const past = await office.anEdition({ year: 2024 });
  const cases: string[] = [];
  for (let i = 0; i < 3; i++) cases.push((await aHandedIn(office, past)).submissionId);
  const honoured = { names: { en: 'Sample' }, primary: cases, desk: desks.recommender! };
  ids.honoured = (await aRecommenderOf(office, past, organizer, honoured)).organizationId;
  await confirmed(
    office,
    past,
    [organizer, another],
    cases.map((submissionId) => ({ submissionId, outcome: 'COLLECTION' as const })),
  );
  await holdAt(office, past.reviewsCloseAt, -1);
  granted(await publishHonourFormula(another, { idempotencyKey: aKey(), edition: 2024, ...someFormula }));
  await holdAt(office, past.reviewsCloseAt);
  const { id: listId, contentHash } = granted(await proposeHonours(another, { idempotencyKey: aKey(), edition: 2024 }));
  granted(await confirmHonours(organizer, { idempotencyKey: aKey(), listId, contentHash }));
  ids.honours = listId;
  await resultsApplied(office, 2024, another);
  await resultsApplied(office, 2024, another, 'HONOURS');
}
/** An invitation of a case, in place of any before, and somebody who comes. */
async function aSummitInvitation(state: 'OFFERED' | 'ACCEPTED', submissionId = ids.invited!): Promise<string> {
  const { owner } = world.office.databases.management;
  const by = desks.organizer!.person.id;
  await sql(
    owner,
    `update summit_invitations set state = 'WITHDRAWN', answered_by = $2, answered_at = instant() where submission_id = $1 and state <> 'WITHDRAWN'`,
    [...[submissionId, by]],
  );
  const [{ id }] = (await sql<{ id: string }>(
    owner,
    `insert into summit_invitations (submission_id, places, answer_until, letter, offered_by, state, answered_by, answered_at)
     values ($1, 20, instant() + interval '1 day', '{}', $2, $3, case when $3 = 'ACCEPTED' then $2::uuid end, case when $3 = 'ACCEPTED' then instant() end) returning id`,
    [submissionId, by, state],
  )) as [{ id: string }];
  return id;
}
async function aDelegate(submissionId = ids.invited!): Promise<string> {
  const [{ id }] = (await sql<{ id: string }>(
    world.office.databases.management.owner,
    `insert into delegates (invitation_id, submission_id, names, locales, named_by) values ($1, $2, '{"en": "Sample"}', '{en}', $3) returning id`,
    [await aSummitInvitation('ACCEPTED', submissionId), submissionId, desks.owner!.person.id],
  )) as [{ id: string }];
  return id;
}
const someFormula = {
  ...{ primary: { handedIn: 1, collection: 3, outstanding: 6 }, supporting: { handedIn: 0, collection: 1, outstanding: 2 } },
  ...{ share: 10, leastCases: 1, leastChosen: 1, most: 1 },
};
/** A list of the edition that waits for a second person. */
async function aProposedList() {
  if (!ids.leaving) granted(await confirmDecisionPlan(desks.organizer!, { idempotencyKey: aKey(), ...(await aPlanToConfirm()) }));
  const { id: listId, contentHash } = granted(await proposeHonours(second, { idempotencyKey: aKey(), edition: 2030 }));
  return { listId, contentHash };
}
const someRights = { licence: 'CC_BY' as const, credit: 'A sample', personsShown: 'NOBODY' as const, consent: '' };
/** Something to tell the owner in confidence, released by two people. */
async function aTold() {
  if (!ids.leaving) granted(await confirmDecisionPlan(desks.organizer!, { idempotencyKey: aKey(), ...(await aPlanToConfirm()) }));
  if (!ids.toldBatch) {
    const letter = [{ locale: 'en', subject: 'In confidence', body: 'Dear {name},' }];
    const batch = granted(await composeNotice(second, { idempotencyKey: aKey(), edition: 2030, audience: 'SELECTED', letter }));
    ids.toldBatch = batch.id;
    granted(await approveNoticeBatch(desks.organizer!, { idempotencyKey: aKey(), batchId: batch.id, contentHash: batch.contentHash }));
  }
  return { submissionId: ids.told };
}
/** A plan of which a case can fall out, so that one reserve is passed over and the next one moves up. */
async function aPlanToConfirm() {
  const lead = await aHandedIn(world.office, edition, { ownerId: desks.owner!.person.id });
  const twin = await aHandedIn(world.office, edition, { applicants: lead.content.applicants });
  const [leaves, next] = [await aHandedIn(world.office, edition), await aHandedIn(world.office, edition)];
  const outcomes = [
    [lead, 'COLLECTION'],
    [leaves, 'COLLECTION'],
    [twin, 'RESERVE'],
    [next, 'RESERVE'],
  ] as const;
  const decisions = outcomes.map(([{ submissionId }, outcome]) => ({ submissionId, outcome }));
  [ids.leaving, ids.told] = [leaves.submissionId, lead.submissionId];
  const plan = granted(await planDecisions(second, { idempotencyKey: aKey(), edition: 2030, decisions }));
  return { planId: plan.id, contentHash: plan.contentHash };
}
async function aWithdrawal() {
  if (!ids.leaving) granted(await confirmDecisionPlan(desks.organizer!, { idempotencyKey: aKey(), ...(await aPlanToConfirm()) }));
  const [plan] = await sql<{ id: string }>(
    world.office.databases.management.owner,
    `select id from decision_plans where state = 'CONFIRMED' and edition_id = $1`,
    [edition.id],
  );
  return { planId: plan!.id, withdrawals: [{ submissionId: ids.leaving, reason: 'A sample.' }] };
}
/** Every eligible case in some order of merit. */
async function theOrders() {
  const cases = [...(await casesToDecide(second.em, edition.id)).values()].filter(({ isOut }) => !isOut);
  const fields = edition.fields.map(({ key }) => ({ field: key, order: cases.filter(({ field }) => field === key).map(({ id }) => id) }));
  return { edition: 2030, fields, outstanding: [], stage: [], reserves: 1 };
}
/** What the chair's own table is made from, once its figures are there. */
async function currentFigures() {
  const asked = { edition: 2030, field: 'SECURITY' };
  await readFieldTable(desks.chair!, world.figures, asked);
  await world.figures.idle();
  return { ...asked, reviewsHash: (await readFieldTable(desks.chair!, world.figures, asked))!.reviewsHash };
}
async function anItem(become?: 'settled') {
  const { submissionId } = await aHandedIn(world.office, edition);
  const added = { idempotencyKey: aKey(), agendaId: ids.agenda!, submissionId, reason: 'A sample.' };
  const { id: itemId, version } = granted(await addAgendaItem(desks.chair!, added));
  if (become === 'settled')
    await settleAgendaItem(desks.chair!, { idempotencyKey: aKey(), itemId, expectedVersion: version, recommendation: 'A sample.' });
  return { itemId, expectedVersion: become === 'settled' ? version + 1 : version };
}
async function theOrder() {
  const rows = await desks.chair!.em.execute<{ id: string }[]>('select id from agenda_items where agenda_id = ? order by place, id', [ids.agenda]);
  const seen = rows.map(({ id }) => id);
  return { agendaId: ids.agenda, seenIds: seen, orderedIds: seen.toReversed() };
}
const ballotInput = async () => ({
  ...{ edition: 2030, field: 'SECURITY', purpose: 'A sample', seats: 1 },
  submissionIds: [ids.handedIn!, (await aHandedIn(world.office, edition)).submissionId],
  closesAt: new Date(edition.reviewsCloseAt.getTime() + 3_600_000).toISOString(),
});
/** An open ballot, and a paper for it. */
async function aBallot() {
  const { id: ballotId } = granted(await openBallot(second, { idempotencyKey: aKey(), ...(await ballotInput()) }));
  const rows = await world.office.em().execute<{ id: string }[]>('select id from ballot_candidates where ballot_id = ?', [ballotId]);
  return { ballotId, ranking: [{ candidateIds: [rows[0]!.id] }] };
}
const askFor = async (submissionId: string, { person }: Desk) =>
  granted(await assignReviewer(second, { idempotencyKey: aKey(), submissionId, reviewerId: person.id })).assignmentId;
const allFives = () => edition.criteria.map(({ key }) => ({ criterion: key, value: 5 }));
/** A review of the reviewer's, of a case of its own: submitted, or locked, or with a later revision behind it. */
async function aReview(become?: 'locked' | 'superseded') {
  const { submissionId, content } = await aHandedIn(world.office, edition);
  const assignmentId = await askFor(submissionId, desks.reviewer!);
  const { id, version } = granted(await submitReview(desks.reviewer!, { idempotencyKey: aKey(), assignmentId, scores: allFives(), comment: '' }));
  if (become === 'locked') granted(await lockReview(desks.reviewer!, { idempotencyKey: aKey(), assignmentId, expectedVersion: version }));
  if (become !== 'superseded') return { reviewId: id, given: { assignmentId, expectedVersion: version } };
  const [{ revision }] = await world.office
    .em()
    .execute<[{ revision: string }]>(
      `insert into revisions (submission_id, number, content, content_hash, created_at) values (?, 2, ?::jsonb, repeat('0', 64), instant()) returning id as revision`,
      [submissionId, JSON.stringify(content)],
    );
  return { reviewId: id, given: { assignmentId, expectedVersion: version, revisionId: revision } };
}

/** Lets an editor, and somebody who reads along, in to a submission of the owner's. */
async function atItsDesk(submissionId: string): Promise<void> {
  // by hand, not by invitation: there is a most of those for a day
  for (const [role, { person }] of Object.entries({ EDITOR: desks.editor!, VIEWER: desks.readsAlong! }))
    await world.office
      .em()
      .execute('insert into submission_members (submission_id, person_id, role) values (?, ?, ?)', [submissionId, person.id, role]);
}
const aClaimOn = async (submissionId: string, applicant: Desk) => {
  const { code } = await aCode(desks.recommender!, drawer.receiptKey, ids.accreditation!);
  return granted(await claim(applicant, drawer.receiptKey, submissionId, code!));
};
async function aLetter() {
  const letter = [{ locale: 'en', subject: 'Sample', body: 'Dear {name},' }];
  const { id, contentHash } = granted(await composeNotice(second, { idempotencyKey: aKey(), edition: 2030, audience: 'REVIEWERS', letter }));
  return { batchId: id, contentHash };
}
const aCall = (desk: Desk) =>
  prepareRelease(desk, world.press, { idempotencyKey: aKey(), edition: 2030, kind: 'CALL', applyAt: new Date('2030-01-01T00:00:00Z') });

/** A proof of the book that a second organizer asked for, with files that nobody fetches here. */
async function aBookProof() {
  const asked = { idempotencyKey: aKey(), edition: 2030, locales: ['fr'] };
  const { id, contentHash } = granted(await requestCollectionProof(second, world.press.publisher, asked));
  await world.office
    .em()
    .execute(
      `update collection_makings set state = 'MADE', pages = 1, files = '[{"format": "PDF", "hash": "0", "byteLength": 1}]' where state = 'WAITING'`,
    );
  return { proofId: id, contentHash };
}

const everything = (type: string, given: Arguments = {}) => everythingOf(world.schema, world.schema.getType(type) as GraphQLObjectType, given);

/** One way to an object that is not public, who gets there, and what must not be in anybody else's answer. */
interface Door {
  path: string;
  document: () => string;
  /** Stands in the answer of those whom the door opens to, and in nobody else's. */
  shows: () => string;
  opensFor: readonly Role[];
}

const leftOut = (type: string, but: string[]): Arguments =>
  Object.fromEntries(
    Object.keys((world.schema.getType(type) as GraphQLObjectType).getFields())
      .filter((field) => !but.includes(field))
      .map((field) => [`${type}.${field}`, 'left out']),
  );
const viewer = (...fields: string[]) => `{ viewer ${everything('Viewer', leftOut('Viewer', fields))} }`;
const submission = (id: string) => () =>
  `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['submission']), 'Viewer.submission': `(id: "${ids[id]}")`.slice(1, -1) })} }`;
const desk =
  (...fields: string[]) =>
  () =>
    `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['desk']), ...leftOut('EditionDesk', fields), 'Viewer.desk': 'edition: 2030', 'EditionDesk.audit': fields.includes('audit') ? 'first: 100' : 'left out' })} }`;
const node = (id: string, type: string) => () => `{ node(id: "${ids[id]}") { __typename id ... on ${type} ${everything(type)} } }`;

const doors: Door[] = [
  { path: 'Viewer.submission, a draft', document: submission('draft'), shows: () => ids.draft!, opensFor: ['owner', 'editor', 'readsAlong'] },
  {
    path: 'Viewer.submission, handed in',
    document: submission('handedIn'),
    shows: () => ids.handedIn!,
    opensFor: ['owner', 'editor', 'readsAlong', 'organizer'],
  },
  {
    path: 'Viewer.submissions, a draft',
    document: () => viewer('submissions'),
    shows: () => ids.draft!,
    opensFor: ['owner', 'editor', 'readsAlong'],
  },
  {
    path: 'Viewer.submissions, handed in',
    document: () => viewer('submissions'),
    shows: () => ids.handedIn!,
    opensFor: ['owner', 'editor', 'readsAlong'],
  },
  { path: 'EditionDesk.submissions, a draft', document: desk('submissions'), shows: () => ids.draft!, opensFor: [] },
  { path: 'EditionDesk.submissions, handed in', document: desk('submissions'), shows: () => ids.handedIn!, opensFor: ['organizer'] },
  {
    path: 'Viewer.reviewAssignment',
    document: () =>
      `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['reviewAssignment']), 'Viewer.reviewAssignment': `id: "${ids.assignment}"` })} }`,
    shows: () => ids.review!,
    opensFor: ['reviewer'],
  },
  { path: 'Viewer.reviewAssignments', document: () => viewer('reviewAssignments'), shows: () => ids.review!, opensFor: ['reviewer'] },
  { path: 'EditionDesk.assignmentRuns', document: desk('assignmentRuns'), shows: () => ids.run!, opensFor: ['organizer'] },
  { path: 'EditionDesk.assignmentRulings', document: desk('assignmentRulings'), shows: () => ids.handedIn!, opensFor: ['organizer'] },
  {
    path: 'EditionDesk.assignmentRun',
    document: () =>
      `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['desk']), ...leftOut('EditionDesk', ['assignmentRun']), 'Viewer.desk': 'edition: 2030', 'EditionDesk.assignmentRun': `id: "${ids.run}"` })} }`,
    shows: () => ids.handedIn!,
    opensFor: ['organizer'],
  },
  { path: 'EditionDesk.reviewerLoads', document: desk('reviewerLoads'), shows: () => '"given":', opensFor: ['organizer'] },
  { path: 'EditionDesk.screeningTally', document: desk('screeningTally'), shows: () => '"PENDING"', opensFor: ['organizer'] },
  { path: 'EditionDesk.auditCheck', document: desk('auditCheck'), shows: () => '"brokenAt":', opensFor: ['organizer'] },
  {
    path: 'EditionDesk.screeningCase',
    document: () =>
      `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['desk']), ...leftOut('EditionDesk', ['screeningCase']), 'Viewer.desk': 'edition: 2030', 'EditionDesk.screeningCase': `submissionId: "${ids.handedIn}"` })} }`,
    shows: () => ids.handedIn!,
    opensFor: ['organizer'],
  },
  { path: 'Viewer.memberships', document: () => viewer('memberships'), shows: () => ids.expert!, opensFor: ['reviewer'] },
  { path: 'EditionDesk.experts', document: desk('experts', 'committeeRules'), shows: () => ids.expert!, opensFor: ['organizer'] },
  { path: 'EditionDesk.ties', document: desk('ties'), shows: () => 'MAIL_DOMAIN', opensFor: ['organizer'] },
  {
    path: 'Viewer.fieldTable',
    document: () =>
      `{ viewer ${everything('Viewer', {
        ...leftOut('Viewer', ['fieldTable']),
        'Viewer.fieldTable': 'edition: 2030, field: "SECURITY"',
        'FieldTable.reviews': `submissionId: "${ids.handedIn}"`,
        'FieldTable.feedback': `submissionId: "${ids.handedIn}"`,
      })} }`,
    shows: () => 'Otherwise.',
    opensFor: ['chair', 'organizer'],
  },
  {
    path: 'EditionDesk.dossier',
    document: () =>
      `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['desk']), ...leftOut('EditionDesk', ['dossier']), 'Viewer.desk': 'edition: 2030', 'EditionDesk.dossier': `submissionId: "${ids.handedIn}"`, 'Dossier.address': 'format: PAGE' })} }`,
    shows: () => ids.handedIn!,
    opensFor: ['organizer'],
  },
  ...[
    ...[() => ids.item!, () => 'Said in the room.', () => ids.ballot!, () => '"prefers":'].map((shows): [() => string, Role[]] => [
      shows,
      ['reviewer', 'chair', 'organizer'],
    ]),
    [() => '"coverage":{', ['chair', 'organizer']] as [() => string, Role[]],
    [() => '"givenAt":', ['reviewer', 'chair']] as [() => string, Role[]],
  ].map(([shows, opensFor], i): Door => ({
    path: `Viewer.committee, ${i + 1}`,
    document: () =>
      `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['committee']), 'Viewer.committee': 'edition: 2030, field: "SECURITY"' })} }`,
    shows,
    opensFor,
  })),
  {
    path: 'Viewer.translationDesk',
    document: () =>
      `{ viewer ${everything('Viewer', {
        ...leftOut('Viewer', ['translationDesk']),
        'Viewer.translationDesk': 'edition: 2026',
        'TranslationDesk.case': `id: "${ids.selected}"`,
        'TranslationDesk.glossary': 'from: "en", to: "fr"',
        'TranslationCase.sheet': 'language: "fr"',
        'TranslationDesk.xliff': `from: "en", to: "fr", caseIds: ["${ids.selected}"]`,
      })} }`,
    shows: () => ids.selected!,
    opensFor: ['translator', 'organizer'],
  },
  { path: 'EditionDesk.fieldTables', document: desk('fieldTables'), shows: () => ids.handedIn!, opensFor: ['organizer'] },
  { path: 'EditionDesk.decisionPlan', document: desk('decisionPlan'), shows: () => ids.plan!, opensFor: ['organizer'] },
  { path: 'EditionDesk.decisionPlans', document: desk('decisionPlans', 'quotaRules'), shows: () => ids.plan!, opensFor: ['organizer'] },
  { path: 'EditionDesk.collectionProofs', document: desk('collectionProofs'), shows: () => ids.bookProof!, opensFor: ['organizer'] },
  {
    path: 'Viewer.submission, what is prepared',
    document: () =>
      `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['submission']), ...leftOut('Submission', ['id', 'preparation']), 'Viewer.submission': `id: "${ids.prepared}"` })} }`,
    shows: () => ids.version!,
    opensFor: ['owner'],
  },
  {
    path: 'EditionDesk.honourLists',
    document: () =>
      `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['desk']), ...leftOut('EditionDesk', ['honourLists', 'honourFormulas']), 'Viewer.desk': 'edition: 2024', 'HonourList.certificate': `organizationId: "${ids.honoured}"` })} }`,
    shows: () => ids.honours!,
    opensFor: ['organizer'],
  },
  {
    path: 'RecommenderDesk.honour',
    document: () => viewer('recommenderDesks'),
    shows: () => '/certificates/',
    opensFor: ['recommender'],
  },
  ...(['preparations', 'askedMaterials'] as const).map((field): Door => ({
    path: `EditionDesk.${field}`,
    document: () =>
      `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['desk']), ...leftOut('EditionDesk', [field]), 'Viewer.desk': 'edition: 2025' })} }`,
    shows: () => ids.askedFile!,
    opensFor: ['organizer'],
  })),
  { path: 'EditionDesk.releases', document: desk('releases'), shows: () => ids.release!, opensFor: ['organizer'] },
  {
    path: 'Viewer.releases',
    document: () => `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['releases']), 'Viewer.releases': 'edition: 2030' })} }`,
    shows: () => ids.release!,
    opensFor: ['organizer'],
  },
  {
    path: 'Viewer.release',
    document: () => `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['release']), 'Viewer.release': `id: "${ids.release}"` })} }`,
    shows: () => ids.release!,
    opensFor: ['organizer'],
  },
  {
    path: 'EditionDesk.reviewers',
    document: desk('year', 'calendar', 'reviewers', 'keys'),
    shows: () => desks.reviewer!.person.email,
    opensFor: ['organizer'],
  },
  { path: 'EditionDesk.accreditations', document: desk('accreditations'), shows: () => ids.accreditation!, opensFor: ['organizer'] },
  { path: 'EditionDesk.recommendations', document: desk('recommendations'), shows: () => ids.recommendation!, opensFor: ['organizer'] },
  { path: 'EditionDesk.recommendations, on a draft', document: desk('recommendations'), shows: () => ids.claimOnDraft!, opensFor: [] },
  { path: 'Viewer.recommenderDesks', document: () => viewer('recommenderDesks'), shows: () => ids.recommendation!, opensFor: ['recommender'] },
  { path: 'EditionDesk.waitingThreads', document: desk('waitingThreads'), shows: () => 'Asked in confidence.', opensFor: ['organizer'] },
  {
    path: 'Viewer.messageThread',
    document: () =>
      `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['messageThread']), 'Viewer.messageThread': `submissionId: "${ids.handedIn}"` })} }`,
    shows: () => 'Asked in confidence.',
    opensFor: ['owner', 'editor', 'readsAlong', 'organizer'],
  },
  {
    path: 'Viewer.exportSubmission',
    document: () =>
      `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['exportSubmission']), 'Viewer.exportSubmission': `id: "${ids.handedIn}"` })} }`,
    shows: () => ids.handedIn!,
    opensFor: ['owner', 'editor', 'readsAlong'],
  },
  { path: 'Viewer.receipts', document: () => viewer('receipts'), shows: () => ids.handedIn!, opensFor: ['owner', 'editor', 'readsAlong'] },
  {
    path: 'EditionDesk.submissionsExport',
    document: () =>
      `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['desk']), ...leftOut('EditionDesk', ['submissionsExport']), 'Viewer.desk': 'edition: 2030', 'EditionDesk.submissionsExport': 'format: CSV' })} }`,
    shows: () => '/exports/',
    opensFor: ['organizer'],
  },
  {
    path: 'EditionDesk.delegatesExport',
    document: () =>
      `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['desk']), ...leftOut('EditionDesk', ['delegatesExport']), 'Viewer.desk': 'edition: 2025', 'EditionDesk.delegatesExport': 'format: CSV' })} }`,
    shows: () => '/exports/',
    opensFor: ['organizer'],
  },
  { path: 'EditionDesk.archive', document: desk('archive'), shows: () => '/archives/', opensFor: ['organizer'] },
  { path: 'EditionDesk.progress', document: desk('progress'), shows: () => '"openQuestions":', opensFor: ['organizer'] },
  { path: 'EditionDesk.noticeBatches', document: desk('noticeBatches'), shows: () => ids.batch!, opensFor: ['organizer'] },
  {
    path: 'EditionDesk.noticeBatch',
    document: () =>
      `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['desk']), ...leftOut('EditionDesk', ['noticeBatch']), 'Viewer.desk': 'edition: 2030', 'EditionDesk.noticeBatch': `id: "${ids.batch}"` })} }`,
    shows: () => ids.batch!,
    opensFor: ['organizer'],
  },
  { path: 'EditionDesk.notices', document: desk('notices'), shows: () => ids.notice!, opensFor: ['organizer'] },
  {
    path: 'Viewer.stageDesk',
    document: () => `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['stageDesk']), 'Viewer.stageDesk': 'edition: 2030' })} }`,
    shows: () => ids.screen!,
    opensFor: ['stageManager', 'organizer'],
  },
  {
    path: 'Viewer.editions',
    document: () => viewer('editions'),
    shows: () => '"year":2030',
    opensFor: ['reviewer', 'reviewerOfAnotherField', 'chair', 'organizer', 'stageManager'],
  },
  {
    path: 'Viewer.hallMessages',
    document: () => `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['hallMessages']), 'Viewer.hallMessages': 'edition: 2030' })} }`,
    shows: () => ids.hallMessage!,
    opensFor: ['stageManager', 'organizer'],
  },
  { path: 'EditionDesk.roles', document: desk('roles'), shows: () => desks.stageManager!.person.email, opensFor: ['organizer'] },
  { path: 'Viewer.partners', document: () => viewer('partners'), shows: () => ids.partner!, opensFor: [] },
  { path: 'EditionDesk.embargoOffers', document: desk('embargoOffers'), shows: () => ids.offer!, opensFor: [] },
  { path: 'EditionDesk.suspensions', document: desk('suspensions'), shows: () => ids.suspension!, opensFor: [] },
  { path: 'EditionDesk.roleProposals', document: desk('roleProposals'), shows: () => ids.proposal!, opensFor: ['organizer'] },
  {
    path: 'EditionDesk.likelyDuplicates',
    document: desk('likelyDuplicates'),
    shows: () => '"likeness":1',
    opensFor: ['organizer'],
  },
  {
    path: 'EditionDesk, its settings',
    document: desk(
      ...['version', 'stage', 'names', 'callTexts', 'timeZone', 'fields', 'kinds', 'criteria', 'rules', 'rulesVersion', 'quotas', 'contacts'],
    ),
    shows: () => 'rulesVersion',
    opensFor: ['organizer'],
  },
  {
    path: 'EditionDesk, its exceptions and changes',
    document: desk('applicantsShown', 'applicantsProposals', 'extensionsAllowed', 'extensions', 'changes'),
    shows: () => ids.extension!,
    opensFor: ['organizer'],
  },
  { path: 'EditionDesk.audit', document: desk('audit'), shows: () => ids.assignment!, opensFor: ['organizer'] },
  ...(['draft', 'handedIn'] as const).map((id): Door => ({
    path: `Query.node, ${id}`,
    document: node(id, 'Submission'),
    shows: () => 'version',
    opensFor: [],
  })),
  { path: 'Query.node, an assignment', document: node('assignment', 'ReviewAssignment'), shows: () => 'criteria', opensFor: [] },
  { path: 'Query.node, a review', document: node('review', 'Review'), shows: () => 'comment', opensFor: [] },
  { path: 'Query.node, a plan', document: node('plan', 'DecisionPlan'), shows: () => 'contentHash', opensFor: [] },
  { path: 'Query.node, a release', document: node('release', 'Release'), shows: () => 'contentHash', opensFor: [] },
];

test.each(doors)('$path', async ({ document, shows, opensFor }) => {
  const text = document();
  for (const role of roles) {
    const { data, errors } = await world.ask(desks[role], text);
    expect({ role, errors }).toEqual({ role, errors: undefined });
    walk.note(role, parse(text), data);
    expect({ role, shown: JSON.stringify(data).includes(shows()) }).toEqual({ role, shown: opensFor.includes(role) });
  }
});

test('the list of wishes is open to the field’s experts, once nothing more comes in', async () => {
  const text = `{ viewer ${everything('Viewer', { ...leftOut('Viewer', ['casesToWish']), 'Viewer.casesToWish': 'edition: 2030' })} }`;
  await holdAt(world.office, edition.applicationsCloseAt);
  for (const role of roles) {
    const { data, errors } = await world.ask(desks[role], text);
    expect({ role, errors }).toEqual({ role, errors: undefined });
    walk.note(role, parse(text), data);
    expect({ role, shown: JSON.stringify(data).includes(await theRevision()) }).toEqual({ role, shown: role === 'reviewer' });
  }
  await holdClock(world.office.databases.management.owner, null);
});

test('each sees themself, and nobody else', async () => {
  const text = `{ viewer ${everything('Viewer', { ...leftOut('Viewer', [...selfFields(), 'honourFormula']), 'Viewer.honourFormula': 'edition: 2030' })} }`;
  for (const role of roles) {
    const { data, errors } = await world.ask(desks[role], text);
    expect({ role, errors }).toEqual({ role, errors: undefined });
    walk.note(role, parse(text), data);
    for (const other of roles) {
      const id = desks[other]?.person.id;
      if (id) expect({ role, other, shown: JSON.stringify(data).includes(id) }).toEqual({ role, other, shown: role === other });
    }
  }
});
const selfFields = () => ['person', 'mailLanguage', 'roles', 'keys', 'sessions', 'waysIn', 'secondFactor', 'rolesInWaiting'];

test('what is public is answered to everybody alike', async () => {
  const given: Arguments = {
    'Query.cases': 'edition: 2030',
    'Query.searchCases': `search: ${JSON.stringify(content.cases[0]!.texts[0]!.title)}, locale: "en", filter: { editions: [2030] }`,
    'Query.case': `slug: "${content.cases[0]!.slug}"`,
    'Query.edition': 'year: 2030',
    'Query.organization': `id: "${idOf('organization', 1)}"`,
    'Query.certificate': `number: "${aCertificate}"`,
    'Query.showcase': 'edition: 2030',
    'Query.node': `id: "${idOf('organization', 1)}"`,
    'Picture.url': 'width: 640',
    'Query.viewer': 'left out',
  };
  const text = everything('Query', given);
  const changes = `{ changes(since: "${ids.changes}") ${everything('ChangePage')} }`;
  const stage = `subscription { stage(edition: 2030) ${everything('StageCue')} }`;
  const seen = new Set<string>();
  for (const role of roles) {
    const answers = [await world.ask(desks[role], text), await world.ask(desks[role], changes), await world.hear(desks[role], stage)];
    expect({ role, errors: answers.flatMap(({ errors }) => errors ?? []) }).toEqual({ role, errors: [] });
    [text, changes, stage].forEach((document, i) => walk.note(role, parse(document), answers[i]!.data));
    seen.add(JSON.stringify(answers));
  }
  expect(seen.size).toBe(1);
});

/** An act, with an input that those who may succeed with. */
interface Probe {
  mutation: string;
  /** Made once for all who are refused, and anew for each who may. */
  input: () => Promise<object> | object;
  mayDo: readonly Role[];
  /** What each gets of their own by it: the table's line of its type is about this world's. */
  gives?: string;
  /** The instant at which it is possible. */
  at?: () => [Date, number?];
}

const probes: Probe[] = [
  {
    mutation: 'registerOrganization',
    input: () => ({ names: [{ locale: 'en', value: 'Sample' }], kind: 'UNIVERSITY', country: 'KE' }),
    mayDo: signedIn,
  },
  {
    mutation: 'amendOrganization',
    input: async () => ({ organizationId: await anOrganization(desks.owner!), expectedVersion: 1, website: 'https://example.org' }),
    mayDo: ['owner', 'organizer', 'organizerOfAnotherEdition'],
  },
  {
    mutation: 'mergeOrganizations',
    input: async () => ({ duplicateId: await anOrganization(desks.owner!), keptId: await anOrganization(desks.owner!) }),
    mayDo: ['organizer', 'organizerOfAnotherEdition'],
  },
  { mutation: 'startSubmission', input: () => ({ edition: 2030, sourceLocale: 'en' }), mayDo: signedIn, gives: 'submission' },
  { mutation: 'saveSubmission', input: async () => ({ ...(await theDraft()), field: 'CULTURE' }), mayDo: ['owner', 'editor'] },
  { mutation: 'attachPicture', input: async () => ({ ...(await theDraft()), file: await uploaded() }), mayDo: ['owner', 'editor'] },
  {
    mutation: 'describeMaterial',
    input: async () => ({ ...(await aMaterial()), credit: 'Sample photographer', focalPoint: { x: 0.2, y: 0.7 } }),
    mayDo: ['owner', 'editor'],
  },
  { mutation: 'removeMaterial', input: () => aMaterial(), mayDo: ['owner', 'editor'] },
  {
    mutation: 'requestUpload',
    input: async () => ({ ...(await theDraft()), kind: 'VIDEO', fileName: 'sample.mp4', byteLength: 10 }),
    mayDo: ['owner', 'editor'],
  },
  {
    mutation: 'replaceMaterial',
    input: async () => ({ ...(await aMaterial()), fileName: 'sample.jpg', byteLength: 10 }),
    mayDo: ['owner', 'editor'],
  },
  {
    mutation: 'orderMaterials',
    input: async () => {
      const { materialId, ...draft } = await aMaterial();
      return { ...draft, kind: 'PICTURE', materialIds: [materialId] };
    },
    mayDo: ['owner', 'editor'],
  },
  { mutation: 'markReady', input: () => theDraft(), mayDo: ['owner', 'editor'] },
  { mutation: 'unmarkReady', input: async () => ({ submissionId: await aReadyDraft() }), mayDo: ['owner', 'editor'] },
  { mutation: 'submitCase', input: () => theDraft(), mayDo: ['owner', 'editor'] },
  {
    mutation: 'inviteToSubmission',
    input: async () => ({ submissionId: (await aSharedDraft()).id, address: anAddress(), role: 'VIEWER' }),
    mayDo: ['owner'],
  },
  { mutation: 'revokeSubmissionInvitation', input: anInvitation, mayDo: ['owner'] },
  { mutation: 'acceptSubmissionInvitation', input: aTicket, mayDo: signedIn.filter((role) => role !== 'owner'), gives: 'submission' },
  { mutation: 'setMemberRole', input: async () => ({ ...(await aMemberOf()), role: 'VIEWER' }), mayDo: ['owner'] },
  { mutation: 'removeMember', input: () => aMemberOf(), mayDo: ['owner'] },
  { mutation: 'leaveSubmission', input: async () => ({ submissionId: (await aSharedDraft()).id }), mayDo: ['editor', 'readsAlong'] },
  { mutation: 'handOverSubmission', input: () => aMemberOf(), mayDo: ['owner'] },
  { mutation: 'withdrawSubmission', input: async () => ({ submissionId: (await theDraft()).submissionId }), mayDo: ['owner'] },
  ...(['passScreening', 'failScreening'] as const).map((mutation) => ({
    mutation,
    input: async () => ({ ...(await aCase()), reason: 'A sample.' }),
    mayDo: ['organizer'] as Role[],
  })),
  {
    mutation: 'judgeRule',
    input: async () => ({ ...(await aCase('Released before')), ruleKey: 'NEW', verdict: 'PASS', reason: 'A sample.' }),
    mayDo: ['organizer'],
  },
  {
    mutation: 'ruleDuplicate',
    input: async () => ({ ...(await aCase()), otherId: ids.handedIn, ruling: 'NOT_DUPLICATE', reason: 'A sample.' }),
    mayDo: ['organizer'],
  },
  {
    mutation: 'returnSubmission',
    input: async () => ({
      ...(await aCase()),
      reason: 'A sample.',
      until: edition.reviewsCloseAt.toISOString(),
      parts: [{ part: 'FIELD', note: 'A sample.' }],
    }),
    mayDo: ['organizer'],
  },
  {
    mutation: 'assignReviewer',
    input: async () => ({
      submissionId: ids.handedIn,
      reviewerId: (await world.office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: null })).person.id,
    }),
    mayDo: ['organizer'],
  },
  {
    mutation: 'submitReview',
    input: async () => ({ assignmentId: (await aReview()).given.assignmentId, scores: allFives(), comment: 'Mine.' }),
    mayDo: ['reviewer'],
    at: () => [edition.applicationsCloseAt],
  },
  {
    mutation: 'saveReview',
    input: async () => ({ ...(await aReview()).given, scores: [] }),
    mayDo: ['reviewer'],
    at: () => [edition.applicationsCloseAt],
  },
  { mutation: 'lockReview', input: async () => (await aReview()).given, mayDo: ['reviewer'], at: () => [edition.applicationsCloseAt] },
  {
    mutation: 'confirmReview',
    input: async () => (await aReview('superseded')).given,
    mayDo: ['reviewer'],
    at: () => [edition.applicationsCloseAt],
  },
  {
    mutation: 'reopenReview',
    input: async () => ({ reviewId: (await aReview('locked')).reviewId, reason: 'A slip.' }),
    mayDo: ['chair', 'organizer'],
    at: () => [edition.applicationsCloseAt],
  },
  ...(
    [
      ['describeEdition', () => ({ names: [{ locale: 'en', value: `Sample ${randomUUID()}` }] })],
      ['setFields', () => ({})],
      ['setCriteria', () => ({ criteria: edition.criteria.map(asInput) })],
      ['setRules', () => ({ rules: [{ key: 'ONE_FIELD', check: 'ONE_FIELD', texts: [{ locale: 'en', value: 'Exactly one field' }] }] })],
      ['setQuotas', () => ({ collection: 60, outstanding: 12 })],
      ['setContacts', () => ({ contacts: [{ name: 'Sample desk', email: 'help@example.org' }] })],
      ['allowExtensions', () => ({ allowed: true })],
      ['showApplicants', () => ({ shown: true })],
    ] as const
  ).map(([mutation, change]): Probe => ({
    mutation,
    input: async () => ({ edition: 2030, expectedVersion: await editionVersion(), ...change() }),
    mayDo: ['organizer'],
  })),
  {
    mutation: 'proposeExpert',
    input: () => ({ edition: 2030, address: anAddress(), seats: [{ field: 'CULTURE', part: 'EXPERT' }] }),
    mayDo: ['organizer'],
  },
  { mutation: 'confirmExpert', input: async () => ({ expertId: await aProposedExpert() }), mayDo: ['organizer'] },
  { mutation: 'endExpert', input: async () => ({ expertId: await aProposedExpert(), reason: 'A sample.' }), mayDo: ['organizer'] },
  { mutation: 'acceptExpertInvitation', input: anExpertTicket, mayDo: ['otherApplicant'] },
  { mutation: 'declineExpertInvitation', input: anExpertTicket, mayDo: ['otherApplicant'] },
  {
    mutation: 'describeMembership',
    input: async () => ({ membershipId: ids.expert, expectedVersion: await versionOf(ids.expert!), topics: ['ports'] }),
    mayDo: ['reviewer'],
  },
  { mutation: 'stepDown', input: async () => ({ membershipId: await aMembershipElsewhere() }), mayDo: ['reviewer'] },
  { mutation: 'setCommitteeRules', input: () => ({ edition: 2030, conflictYears: 3, reviewsPerCase: 3 }), mayDo: ['organizer'] },
  {
    mutation: 'declareTie',
    input: async () => ({ edition: 2030, organizationId: await anOrganization(desks.owner!), reason: 'A sample.' }),
    mayDo: ['reviewer'],
  },
  {
    mutation: 'ruleTie',
    input: () => ({ submissionId: ids.handedIn, personId: desks.reviewer!.person.id, ruling: 'NONE', reason: 'A sample.' }),
    mayDo: ['organizer'],
  },
  {
    mutation: 'ruleAssignment',
    input: () => ({ submissionId: ids.handedIn, personId: desks.reviewer!.person.id, ruling: 'PIN' }),
    mayDo: ['organizer'],
  },
  { mutation: 'proposeAssignment', input: () => ({ edition: 2030, field: 'SECURITY' }), mayDo: ['organizer'] },
  { mutation: 'applyAssignment', input: () => aRun(), mayDo: ['organizer'] },
  {
    mutation: 'wishForCase',
    input: async () => ({ revisionId: await theRevision(), wish: 'WANTS' }),
    mayDo: ['reviewer'],
    at: () => [edition.applicationsCloseAt],
  },
  { mutation: 'openAgenda', input: currentFigures, mayDo: ['chair'] },
  {
    mutation: 'addAgendaItem',
    input: async () => ({ agendaId: ids.agenda, submissionId: (await aHandedIn(world.office, edition)).submissionId, reason: 'A sample.' }),
    mayDo: ['chair'],
  },
  { mutation: 'orderAgenda', input: theOrder, mayDo: ['chair'] },
  { mutation: 'settleAgendaItem', input: async () => ({ ...(await anItem()), recommendation: 'A sample.' }), mayDo: ['chair'] },
  { mutation: 'reopenAgendaItem', input: async () => ({ ...(await anItem('settled')), reason: 'A sample.' }), mayDo: ['chair'] },
  {
    mutation: 'commentOnAgendaItem',
    input: async () => ({ itemId: (await anItem()).itemId, text: 'A sample.' }),
    mayDo: ['reviewer', 'chair', 'organizer'],
  },
  { mutation: 'markAgendaItemRead', input: () => ({ itemId: ids.item }), mayDo: ['reviewer', 'chair', 'organizer'] },
  { mutation: 'openBallot', input: ballotInput, mayDo: ['chair', 'organizer'], at: () => [edition.reviewsCloseAt] },
  { mutation: 'castBallot', input: aBallot, mayDo: ['reviewer', 'chair'], at: () => [edition.reviewsCloseAt] },
  {
    mutation: 'closeBallot',
    input: async () => ({ ballotId: (await aBallot()).ballotId }),
    mayDo: ['chair', 'organizer'],
    at: () => [edition.reviewsCloseAt],
  },
  { mutation: 'planDecisions', input: () => ({ edition: 2030, decisions: [] }), mayDo: ['organizer'], at: () => [edition.reviewsCloseAt] },
  { mutation: 'proposeDecisionPlan', input: () => theOrders(), mayDo: ['organizer'], at: () => [edition.reviewsCloseAt] },
  {
    mutation: 'confirmDecisionPlan',
    input: () => aPlanToConfirm(),
    mayDo: ['organizer'],
    at: () => [edition.reviewsCloseAt],
  },
  { mutation: 'acknowledgeOutcome', input: () => aTold(), mayDo: ['owner'], at: () => [edition.reviewsCloseAt] },
  {
    mutation: 'ruleFeedback',
    input: () => ({ submissionId: ids.handedIn, comments: [aRuling()] }),
    mayDo: ['chair', 'organizer'],
    at: () => [edition.reviewsCloseAt],
  },
  {
    mutation: 'offerSummitInvitation',
    input: async () => {
      await sql(
        world.office.databases.management.owner,
        `update summit_invitations set state = 'WITHDRAWN', answered_by = offered_by, answered_at = instant() where submission_id = $1 and state <> 'WITHDRAWN'`,
        [ids.invited],
      );
      return { submissionId: ids.invited, places: 2, answerUntil: new Date(Date.now() + 25 * 86_400_000).toISOString() };
    },
    mayDo: ['organizer'],
  },
  { mutation: 'withdrawSummitInvitation', input: async () => ({ invitationId: await aSummitInvitation('OFFERED') }), mayDo: ['organizer'] },
  { mutation: 'acceptSummitInvitation', input: async () => ({ invitationId: await aSummitInvitation('OFFERED') }), mayDo: ['owner'] },
  { mutation: 'declineSummitInvitation', input: async () => ({ invitationId: await aSummitInvitation('OFFERED') }), mayDo: ['owner'] },
  {
    mutation: 'nameDelegate',
    input: async () => ({ invitationId: await aSummitInvitation('ACCEPTED'), names: [{ locale: 'en', value: 'Sample' }], locales: ['en'] }),
    mayDo: ['owner'],
  },
  { mutation: 'removeDelegate', input: async () => ({ delegateId: await aDelegate() }), mayDo: ['owner'] },
  {
    mutation: 'publishHonourFormula',
    input: () => ({ edition: 2030, ...someFormula }),
    mayDo: ['organizer'],
    at: () => [edition.reviewsCloseAt, -1],
  },
  {
    mutation: 'proposeHonours',
    input: () => aProposedList().then(() => ({ edition: 2030 })),
    mayDo: ['organizer'],
    at: () => [edition.reviewsCloseAt],
  },
  { mutation: 'confirmHonours', input: () => aProposedList(), mayDo: ['organizer'], at: () => [edition.reviewsCloseAt] },
  {
    mutation: 'askForMaterial',
    input: () => ({
      edition: 2030,
      tier: 'COLLECTION',
      form: 'VIDEO',
      names: [{ locale: 'en', value: 'A sample' }],
      dueAt: edition.showcaseOpensAt.toISOString(),
      isRequired: false,
    }),
    mayDo: ['organizer'],
  },
  {
    mutation: 'changeAskedMaterial',
    input: async () => ({ askedId: (await ask(second, edition, {})).id, expectedVersion: 1, isRequired: false }),
    mayDo: ['organizer'],
  },
  {
    mutation: 'requestPreparationUpload',
    input: () => ({ submissionId: ids.prepared, askedId: ids.askedFile, fileName: 'a.png', byteLength: 1 }),
    mayDo: ['owner'],
  },
  {
    mutation: 'handInPrepared',
    input: () => ({ submissionId: ids.prepared, askedId: ids.askedText, texts: [{ locale: 'en', value: 'A sample' }] }),
    mayDo: ['owner'],
  },
  { mutation: 'recordAssetRights', input: () => ({ versionId: ids.version, rights: someRights }), mayDo: ['owner', 'organizer'] },
  {
    mutation: 'rulePrepared',
    input: () => ({ submissionId: ids.prepared, askedId: ids.askedElse, ruling: 'WAIVE', reason: 'A sample.' }),
    mayDo: ['organizer'],
  },
  { mutation: 'withdrawFromPlan', input: () => aWithdrawal(), mayDo: ['organizer'], at: () => [edition.reviewsCloseAt] },
  {
    mutation: 'rescheduleEdition',
    input: () => ({ edition: 2030, showcaseClosesAt: new Date(edition.showcaseClosesAt.getTime() + 60_000).toISOString() }),
    mayDo: ['organizer'],
  },
  {
    mutation: 'createEdition',
    input: () => ({ from: 2030, edition: 2032, shiftDates: true }),
    mayDo: ['organizer'],
  },
  { mutation: 'grantExtension', input: () => anExtension(), mayDo: ['organizer'] },
  { mutation: 'revokeExtension', input: async () => ({ extensionId: await theExtension() }), mayDo: ['organizer'] },
  { mutation: 'requestCollectionProof', input: () => ({ edition: 2030, locales: ['en'] }), mayDo: ['organizer'] },
  { mutation: 'approveCollectionProof', input: () => aBookProof(), mayDo: ['organizer'] },
  { mutation: 'prepareRelease', input: () => ({ edition: 2030, kind: 'CALL', applyAt: '2030-01-01T00:00:00.000Z' }), mayDo: ['organizer'] },
  { mutation: 'approveRelease', input: async () => pick(granted(await aCall(second))), mayDo: ['organizer'] },
  { mutation: 'abortRelease', input: async () => ({ releaseId: granted(await aCall(second)).id }), mayDo: ['organizer'] },
  {
    mutation: 'moveStage',
    input: async () => ({ edition: 2030, expectedSequence: await currentSequence(world.press.publisher, 2030), state: 'PAUSED' }),
    mayDo: ['stageManager'],
  },
  {
    mutation: 'proposeApplicantsShown',
    input: async () => {
      await withoutApplicantsProposal();
      return { edition: 2030, shown: !(await shownNow()), reason: 'A sample.' };
    },
    mayDo: ['organizer'],
  },
  {
    mutation: 'confirmApplicantsShown',
    input: async () => ({ edition: 2030, expectedVersion: await editionVersion(), proposalId: await anApplicantsProposal() }),
    mayDo: ['organizer'],
  },
  {
    mutation: 'withdrawApplicantsShown',
    input: async () => ({ edition: 2030, proposalId: await anApplicantsProposal() }),
    mayDo: ['organizer'],
  },
  {
    mutation: 'arrangeProgramme',
    input: async () => ({ edition: 2030, expectedVersion: (await latestProgramme()).version, isSecret: false, items: [{ slug: 'sample' }] }),
    mayDo: ['stageManager'],
  },
  { mutation: 'proposeProgramme', input: async () => ({ programmeId: await aProgramme() }), mayDo: ['stageManager'] },
  { mutation: 'freezeProgramme', input: async () => aProgrammeToFreeze(), mayDo: ['stageManager', 'organizer'] },
  {
    mutation: 'pairScreen',
    input: async () => ({ edition: 2030, code: await aCodeOfAScreen(), name: 'Sample' }),
    mayDo: ['stageManager', 'organizer'],
  },
  { mutation: 'revokeScreen', input: () => ({ screenId: ids.screen! }), mayDo: ['stageManager', 'organizer'] },
  {
    mutation: 'proposeHallMessage',
    input: () => ({ edition: 2030, texts: [{ locale: 'en', value: 'A sample.' }] }),
    mayDo: ['stageManager', 'organizer'],
  },
  { mutation: 'confirmHallMessage', input: aHallMessage, mayDo: ['stageManager', 'organizer'] },
  {
    mutation: 'removeHallMessage',
    input: async () => ({ hallMessageId: (await aHallMessage()).hallMessageId }),
    mayDo: ['stageManager', 'organizer'],
  },
  { mutation: 'issueKey', input: () => aKeyFor('PERSONAL'), mayDo: signedIn },
  {
    mutation: 'issueKey',
    input: () => ({ ...aKeyFor('PARTNER'), scopes: ['PUBLIC'], editions: [2030] }),
    mayDo: ['organizer'],
  },
  {
    mutation: 'rotateKey',
    input: async () => ({ keyId: await ownersKey(), oldWorksUntil: '2026-01-01T00:00:00Z', expiresAt: inAMonth() }),
    mayDo: ['owner'],
  },
  { mutation: 'revokeKey', input: async () => ({ keyId: await ownersKey() }), mayDo: ['owner'] },
  {
    mutation: 'accreditRecommender',
    input: async () => ({
      edition: 2030,
      organizationId: await anOrganization(desks.otherApplicant!),
      contacts: [{ address: 'a@example.org' }],
    }),
    mayDo: ['organizer'],
  },
  {
    mutation: 'endAccreditation',
    input: async () => ({ accreditationId: granted(await accredit(desks.organizer!)).id }),
    mayDo: ['organizer'],
  },
  {
    mutation: 'acceptAccreditation',
    input: async () => ({ ticket: await invitationTicket(world.office, drawer.receiptKey, granted(await accredit(desks.organizer!)).id) }),
    mayDo: signedIn,
  },
  { mutation: 'makeRecommendationCode', input: () => ({ accreditationId: ids.accreditation }), mayDo: ['recommender'] },
  {
    mutation: 'revokeRecommendationCode',
    input: async () => ({ codeId: (await aCode(desks.recommender!, drawer.receiptKey, ids.accreditation!)).listed.id }),
    mayDo: ['recommender'],
  },
  {
    mutation: 'offerRecommendation',
    input: () => ({ accreditationId: ids.accreditation, address: 'a@example.org' }),
    mayDo: ['recommender'],
  },
  {
    mutation: 'recommendSubmission',
    input: async () => ({
      submissionId: (await aSharedDraft()).id,
      code: (await aCode(desks.recommender!, drawer.receiptKey, ids.accreditation!)).code,
    }),
    mayDo: ['owner', 'editor'],
  },
  ...(['agreeRecommendation', 'declineRecommendation'] as const).map((mutation): Probe => ({
    mutation,
    input: aClaimedDraft,
    mayDo: ['recommender'],
  })),
  { mutation: 'sendMessage', input: () => ({ submissionId: ids.handedIn, text: 'A sample.' }), mayDo: ['owner', 'editor', 'organizer'] },
  { mutation: 'markNoAnswerNeeded', input: aQuestion, mayDo: ['organizer'] },
  { mutation: 'markThreadRead', input: () => ({ submissionId: ids.handedIn }), mayDo: ['owner', 'editor', 'readsAlong', 'organizer'] },
  { mutation: 'withdrawRecommendation', input: aClaimedDraft, mayDo: ['owner', 'editor', 'recommender'] },
  { mutation: 'changeName', input: () => ({ name: 'Sample person' }), mayDo: signedIn },
  { mutation: 'chooseMailLanguage', input: () => ({ language: 'zh-Hans' }), mayDo: signedIn },
  { mutation: 'proposeRoleGrant', input: () => ({ email: anAddress(), role: 'REVIEWER', edition: 2030, field: 'CULTURE' }), mayDo: ['organizer'] },
  { mutation: 'confirmRoleGrant', input: async () => ({ proposalId: await aProposal() }), mayDo: ['organizer'] },
  { mutation: 'declineRoleGrant', input: async () => ({ proposalId: await aProposal() }), mayDo: ['organizer'] },
  {
    mutation: 'composeNotice',
    input: () => ({ edition: 2030, audience: 'REVIEWERS', letter: [{ locale: 'en', subject: 'Sample', body: 'Dear {name},' }] }),
    mayDo: ['organizer'],
  },
  { mutation: 'approveNoticeBatch', input: () => aLetter(), mayDo: ['organizer'] },
  { mutation: 'withdrawNoticeBatch', input: async () => ({ batchId: (await aLetter()).batchId }), mayDo: ['organizer'] },
  { mutation: 'revokeRole', input: async () => ({ heldRoleId: await aHeldRole() }), mayDo: ['organizer'] },
  { mutation: 'suspendPerson', input: () => ({ email: anAddress() }), mayDo: [] },
  { mutation: 'createPartner', input: () => ({ name: 'Sample media', contacts: [anAddress()] }), mayDo: [] },
  { mutation: 'changePartner', input: () => ({ partnerId: ids.partner, expectedVersion: 1, isSuspended: true }), mayDo: [] },
  {
    mutation: 'publishPartnerTerms',
    input: () => ({ kind: 'STANDARD', address: 'https://example.org/terms', contentHash: '0'.repeat(64) }),
    mayDo: [],
  },
  {
    mutation: 'acceptPartnerTerms',
    input: () => ({ partnerId: ids.partner, kind: 'STANDARD', version: 1, contentHash: '0'.repeat(64) }),
    mayDo: [],
  },
  {
    mutation: 'issuePartnerKey',
    input: () => ({ partnerId: ids.partner, name: 'x', scopes: ['PUBLIC'], expiresAt: new Date(Date.now() + 86_400_000).toISOString() }),
    mayDo: [],
  },
  { mutation: 'addWebhook', input: () => ({ partnerId: ids.partner, url: 'https://example.org/', events: ['CASE_REMOVED'] }), mayDo: [] },
  { mutation: 'changeWebhook', input: () => ({ endpointId: ids.endpoint, isActive: false }), mayDo: [] },
  { mutation: 'rotateWebhookSecret', input: () => ({ endpointId: ids.endpoint, oldSignsUntil: '2026-01-01T00:00:00Z' }), mayDo: [] },
  { mutation: 'testWebhook', input: () => ({ endpointId: ids.endpoint }), mayDo: [] },
  { mutation: 'replayWebhook', input: () => ({ endpointId: ids.endpoint }), mayDo: [] },
  { mutation: 'offerUnderEmbargo', input: () => ({ releaseId: randomUUID(), contentHash: '0'.repeat(64), partnerIds: [ids.partner] }), mayDo: [] },
  { mutation: 'confirmEmbargoOffer', input: () => ({ offerId: ids.offer }), mayDo: [] },
  { mutation: 'recallEmbargo', input: () => ({ offerId: ids.offer, reason: 'A reason.' }), mayDo: [] },
  { mutation: 'acknowledgeRecall', input: () => ({ packageId: ids.package }), mayDo: [] },
  { mutation: 'reinstatePerson', input: () => ({ suspensionId: randomUUID() }), mayDo: [] },
  { mutation: 'saveTranslation', input: () => aTranslation(), mayDo: ['translator', 'organizer'] },
  {
    mutation: 'checkTranslation',
    input: async () => ({ caseId: ids.selected, language: 'fr', checked: [await aTextToCheck()] }),
    mayDo: ['translator', 'organizer'],
  },
  {
    mutation: 'requestMachineTranslation',
    input: () => ({ edition: 2026, language: 'es', caseIds: [ids.selected] }),
    mayDo: ['translator', 'organizer'],
  },
  {
    mutation: 'importTranslations',
    input: () => ({ edition: 2026, document: aDocument(), dryRun: true }),
    mayDo: ['translator', 'organizer'],
  },
  { mutation: 'setGlossary', input: async () => aGlossary(await glossaryVersion()), mayDo: ['translator', 'organizer'] },
  {
    mutation: 'setTranslationRules',
    input: () => ({ edition: 2026, expectedVersion: 1, languages: ['fr'], publishesUnchecked: false }),
    mayDo: ['organizer'],
  },
  {
    mutation: 'limitTranslator',
    input: () => ({ edition: 2026, personId: desks.translator!.person.id, languages: ['fr'] }),
    mayDo: ['organizer'],
  },
  { mutation: 'signOut', input: () => ({}), mayDo: signedIn },
];
/** A translation on top of whatever there is. */
async function aTranslation() {
  const [row] = await world.office
    .em()
    .execute<{ version: number }[]>(`select version from translations where submission_id = ? and locale = 'fr' and unit = 'title'`, [ids.selected]);
  const text = { caseId: ids.selected, language: 'fr', unit: 'title', text: `Un cas ${randomUUID()}` };
  return { ...text, expectedVersion: row?.version ?? 0, sourceHash: hashOfSource('en', 'Sample case') };
}
/** A text that somebody else has written. */
async function aTextToCheck() {
  const rows = await sql<{ version: number }>(
    world.office.databases.management.owner,
    `with text as (insert into translations (submission_id, locale, unit) values ($1, 'fr', 'summary') on conflict (submission_id, locale, unit)
       do update set unit = excluded.unit returning id, version)
     insert into translation_versions (translation_id, version, submission_id, text, origin, written_by, source_locale, source_revision, source_text)
       select id, version + 1, $1, 'Un résumé.', 'PERSON', $2, 'en', 1, 'A summary.' from text returning version`,
    [ids.selected, second.person.id],
  );
  return { unit: 'summary', version: rows[0]!.version };
}
/** A document with a unit that nobody has translated. */
const aDocument = () =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><file id="${ids.selected}"><unit id="title">` +
  `<segment><source>x</source></segment></unit></file></xliff>`;
const glossaryVersion = async () =>
  (await world.office.em().execute<{ version: number }[]>(`select version from glossaries where target_locale = 'fr'`))[0]!.version;
const aGlossary = (expectedVersion: number) => ({
  ...{ edition: 2026, sourceLocale: 'en', targetLocale: 'fr', expectedVersion },
  terms: [{ source: 'body', target: 'corps', not: ['corpus'] }],
});
const asInput = ({ key, weight, minimum, maximum }: Edition['criteria'][number]) => ({
  ...{ key, weight, minimum, maximum },
  names: [{ locale: 'en', value: key }],
});
const editionVersion = async () =>
  (await world.office.em().execute<{ version: number }[]>('select version from editions where year = 2030'))[0]!.version;
const anExtension = () => ({
  edition: 2030,
  applicantEmail: 'somebody@example.org',
  until: new Date(edition.applicationsCloseAt.getTime() + 60_000).toISOString(),
  reason: 'A sample.',
});
async function theExtension(): Promise<string> {
  const text = 'mutation ($input: GrantExtensionInput!) { grantExtension(input: $input) { extension { id } } }';
  const { data } = await world.ask(second, text, { input: { idempotencyKey: aKey(), ...anExtension() } });
  return (data!.grantExtension as { extension: { id: string } }).extension.id;
}
const pick = ({ id, contentHash }: { id: string; contentHash: string }) => ({ releaseId: id, contentHash });
async function aQuestion() {
  const asked = await sendMessage(desks.owner!, { idempotencyKey: aKey(), submissionId: ids.handedIn!, text: 'A sample.' });
  return { submissionId: ids.handedIn, messageId: granted(asked).messages.at(-1)!.id };
}
async function aClaimedDraft() {
  return { recommendationId: (await aClaimOn((await aSharedDraft()).id, desks.owner!)).id };
}
const aSharedDraft = async () => {
  const draft = await aCompleteDraft(desks.owner!, drawer);
  await atItsDesk(draft.id);
  return draft;
};
const aMemberOf = async () => ({ submissionId: (await aSharedDraft()).id, memberId: desks.editor!.person.id });
async function anInvitation() {
  const { id: submissionId } = await aSharedDraft();
  granted(await invite(desks.owner!, submissionId, anAddress()));
  const rows = await world.office
    .em()
    .execute<{ id: string }[]>('select id from submission_invitations where submission_id = ? and accepted_at is null', [submissionId]);
  return { submissionId, invitationId: rows[0]!.id };
}
async function aTicket() {
  const { id } = await aCompleteDraft(desks.owner!, drawer);
  granted(await invite(desks.owner!, id, anAddress()));
  return { ticket: await deskTicket(world.office, drawer, id) };
}
const theDraft = async () => {
  const { id, version } = await aSharedDraft();
  return { submissionId: id, expectedVersion: version };
};
async function aCase(title = 'Sample case') {
  const draft = await aCompleteDraft(desks.owner!, drawer);
  const { id } = granted(await submit(desks.owner!, drawer, granted(await save(desks.owner!, draft, { texts: [aText({ title })] }))));
  return { submissionId: id, revision: 1 };
}
const aMaterial = async () => {
  const { id, version, materials } = await aSharedDraft();
  return { submissionId: id, expectedVersion: version, materialId: materials[0]!.id };
};
const anAddress = () => `${randomUUID()}@example.org`;
async function aRun() {
  const { id, inputsHash } = granted(await proposeAssignment(second, { idempotencyKey: aKey(), edition: 2030, field: 'SECURITY', keep: 300 }));
  await calculateRunJob(world.office.orm.em.fork(), { runId: id });
  return { runId: id, inputsHash };
}
const aProposedExpert = async () =>
  granted(
    await proposeExpert(second, {
      ...{ idempotencyKey: aKey(), edition: 2030, address: anAddress(), languages: [], topics: [] },
      seats: [{ field: 'CULTURE', part: 'EXPERT' }],
    }),
  ).id;
const endAll = (address: string, by: Desk) =>
  world.office
    .em()
    .execute(
      `update experts set state = 'ENDED', ended_by = ?, ended_at = instant() where address = ? and state in ('INVITED', 'ACCEPTED') and edition_id <> ?`,
      [by.person.id, address, by === second ? randomUUID() : edition.id],
    );
/** An invitation to somebody who is nobody here yet. */
async function anExpertTicket() {
  const { person } = desks.otherApplicant!;
  await endAll(person.email, second);
  const id = await seated(world.office, edition, [desks.organizer!, second], person, {
    ...{ fields: ['CULTURE'], asked: true },
    organizationId: await aBody(world.office),
  });
  return { ticket: ticketFor(drawer.receiptKey, 'expert invitation', id) };
}
/** The reviewer's seat on the committee of another year. */
async function aMembershipElsewhere() {
  const [other, another] = [desks.organizerOfAnotherEdition!, await world.office.aDesk({ role: 'ORGANIZER', editionYear: 2031 })];
  await endAll(desks.reviewer!.person.email, other);
  const [{ id }] = (await world.office.em().execute<{ id: string }[]>('select id from editions where year = 2031')) as [{ id: string }];
  return seated(world.office, { id }, [other, another], desks.reviewer!.person);
}
const versionOf = async (expertId: string) =>
  (await world.office.em().execute<{ version: number }[]>('select version from experts where id = ?', [expertId]))[0]!.version;
const theRevision = async () =>
  (await world.office.em().execute<{ id: string }[]>('select id from revisions where submission_id = ?', [ids.handedIn]))[0]!.id;
const aProposal = async () =>
  granted(await proposeRoleGrant(second, { idempotencyKey: aKey(), email: anAddress(), role: 'REVIEWER', edition: 2030 })).id;
async function aHeldRole(): Promise<string> {
  const { person } = await world.office.aDesk({ role: 'REVIEWER', editionYear: 2030 });
  const rows = await world.office.em().execute<{ id: string }[]>('select id from role_grants where person_id = ?', [person.id]);
  return rows[0]!.id;
}
const aReadyDraft = async (): Promise<string> => {
  const draft = await theDraft();
  granted(await markReady(desks.owner!, { idempotencyKey: aKey(), ...draft }));
  return draft.submissionId;
};
const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString();
const aKeyFor = (kind: string) => ({ kind, name: 'Sample', scopes: ['READ'], expiresAt: inAMonth() });
async function ownersKey(): Promise<string> {
  const text = 'mutation ($input: IssueKeyInput!) { issueKey(input: $input) { key { id } } }';
  const { data } = await world.ask(desks.owner, text, { input: { idempotencyKey: aKey(), ...aKeyFor('PERSONAL') } });
  return (data!.issueKey as { key: { id: string } }).key.id;
}

/** A file as the multipart request's reader hands it to the graph. */
async function uploaded() {
  const { default: Upload } = await import('graphql-upload/Upload.mjs');
  const upload = new Upload();
  upload.resolve(await anUpload(await aPicture()));
  return upload;
}

const documentOf = (mutation: string): { text: string; takes: boolean } => {
  const { type, args } = world.schema.getMutationType()!.getFields()[mutation]!;
  const payload = everything(getNamedType(type).name);
  return args[0]
    ? { text: `mutation ($input: ${args[0].type.toString()}) { ${mutation}(input: $input) ${payload} }`, takes: true }
    : { text: `mutation { ${mutation} ${payload} }`, takes: false };
};

test.each(probes)('$mutation', async ({ mutation, input, mayDo, gives, at }) => {
  const { text, takes } = documentOf(mutation);
  const inputFor = async () => {
    if (at) await holdAt(world.office, ...at());
    return await input();
  };
  const tries = async (role: Role, given: object) => {
    const variables = takes ? { input: { idempotencyKey: aKey(), ...given } } : {};
    const { data, errors } = await world.ask(desks[role], text, variables);
    const did = !errors && !isRefused(data?.[mutation]);
    expect({ role, did, why: errors ?? data?.[mutation] }).toMatchObject({ role, did: mayDo.includes(role) });
    // a refusal of somebody who is signed in is data, never an incident
    expect({ role, codes: (errors ?? []).map(({ extensions }) => extensions.code) }).toEqual({
      role,
      codes: role === 'visitor' ? ['UNAUTHENTICATED'] : [],
    });
    walk.note(role, parse(text), did && gives ? { [mutation]: { ...(data![mutation] as object), [gives]: {} } } : data);
  };

  const given = await inputFor();
  const before = await world.everything();
  for (const role of roles) if (!mayDo.includes(role)) await tries(role, given);
  expect(await world.everything()).toEqual(before);
  for (const role of mayDo) await tries(role, await inputFor());
  await holdClock(world.office.databases.management.owner, null);
});

test.each(Object.entries(atTheFrontDoor))('%s turns away whom the table does not admit', async (mutation, input) => {
  const { text, takes } = documentOf(mutation);
  for (const role of roles) {
    const admits = audienceAt(rights, `Mutation.${mutation}`) === everyone || role !== 'visitor';
    const before = admits ? {} : await world.everything();
    const { data, errors } = await world.ask(desks[role], text, takes ? { input } : {});
    walk.note(role, parse(text), data);
    if (admits) continue;
    expect({ role, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({ role, codes: ['UNAUTHENTICATED'] });
    expect(await world.everything()).toEqual(before);
  }
});

test('asking again shows the organizer who asked what has come of it', async () => {
  const { text } = documentOf('assignReviewer');
  for (const role of roles) {
    const input = { idempotencyKey: ids.asked, submissionId: ids.handedIn, reviewerId: desks.reviewer!.person.id };
    const { data } = await world.ask(desks[role], text, { input });
    walk.note(role, parse(text), data);
    expect({ role, shown: JSON.stringify(data).includes(ids.review!) }).toEqual({ role, shown: role === 'organizer' });
  }
});

test('a conflict shows both sides to those who write only', async () => {
  const draft = await aSharedDraft();
  granted(await save(desks.owner!, draft, { field: 'CULTURE' }));
  const applicants = draft.applicants.map(({ role, organization }) => ({ role, organizationId: organization.id }));
  const text = `mutation ($input: SaveSubmissionInput!) { saveSubmission(input: $input) ${everything('SaveSubmissionPayload')} }`;
  for (const role of roles) {
    const change = { applicants, texts: [{ locale: 'fr', title: 'Essai' }] };
    const input = { idempotencyKey: aKey(), submissionId: draft.id, expectedVersion: draft.version, ...change };
    const { data } = await world.ask(desks[role], text, { input });
    walk.note(role, parse(text), data);
    expect({ role, shown: JSON.stringify(data).includes(draft.id) }).toEqual({ role, shown: role === 'owner' || role === 'editor' });
  }
});

test('what somebody else has made of an item or an agenda is shown to its chairs only', async () => {
  const item = await anItem('settled');
  const acts = {
    settleAgendaItem: { ...item, expectedVersion: 1, recommendation: 'A sample.' },
    reopenAgendaItem: { ...item, expectedVersion: 1, reason: 'A sample.' },
    orderAgenda: { ...(await theOrder()), seenIds: [] },
  };
  for (const [mutation, given] of Object.entries(acts)) {
    const { text } = documentOf(mutation);
    for (const role of roles) {
      const { data } = await world.ask(desks[role], text, { input: { idempotencyKey: aKey(), ...given } });
      walk.note(role, parse(text), data);
      expect({ role, shown: JSON.stringify(data).includes(item.itemId) }).toEqual({ role, shown: role === 'chair' });
    }
  }
});

test('a sheet that was saved in between is shown to its reviewer only', async () => {
  await holdAt(world.office, edition.applicationsCloseAt);
  const { assignmentId } = (await aReview()).given;
  for (const mutation of ['saveReview', 'submitReview']) {
    const { text } = documentOf(mutation);
    for (const role of roles) {
      const input = { idempotencyKey: aKey(), assignmentId, expectedVersion: 0, scores: allFives() };
      const { data } = await world.ask(desks[role], text, { input });
      walk.note(role, parse(text), data);
      expect({ role, shown: JSON.stringify(data).includes('"savedAt"') }).toEqual({ role, shown: role === 'reviewer' });
    }
  }
  await holdClock(world.office.databases.management.owner, null);
});

test('what somebody else at the translation desk has saved in between is shown to those at the desk only', async () => {
  const translation = await aTranslation();
  await world.ask(desks.organizer, documentOf('saveTranslation').text, { input: { idempotencyKey: aKey(), ...translation } });
  const acts: [mutation: string, given: object, shownTo: readonly Role[]][] = [
    ['saveTranslation', translation, ['translator', 'organizer']],
    ['setGlossary', aGlossary(0), ['translator', 'organizer']],
    ['setTranslationRules', { edition: 2026, expectedVersion: 0, languages: [], publishesUnchecked: false }, ['organizer']],
  ];
  for (const [mutation, given, shownTo] of acts) {
    const { text } = documentOf(mutation);
    for (const role of roles) {
      const { data } = await world.ask(desks[role], text, { input: { idempotencyKey: aKey(), ...given } });
      walk.note(role, parse(text), data);
      expect({ role, shown: JSON.stringify(data).includes('"conflict":{') }).toEqual({ role, shown: shownTo.includes(role) });
    }
  }
});

test('the directory is everybody’s who is signed in, and what was amended in between is shown to its keepers', async () => {
  const [above, id] = [await anOrganization(desks.owner!), await anOrganization(desks.owner!)];
  const change = { expectedVersion: 1, parentId: above };
  const amend = (role: Role) => {
    const text = `mutation ($input: AmendOrganizationInput!) { amendOrganization(input: $input) ${everything('AmendOrganizationPayload')} }`;
    return world.ask(desks[role], text, { input: { idempotencyKey: aKey(), organizationId: id, ...change } }).then(({ data }) => ({ text, data }));
  };
  await amend('owner');
  for (const role of roles) {
    const text = `{ viewer { organizations(search: "Sample") { id } organization(id: "${id}") { id parent { id } } } }`;
    const { data, errors } = await world.ask(desks[role], text);
    expect({ role, errors, shown: JSON.stringify(data).includes(above) }).toEqual({ role, errors: undefined, shown: role !== 'visitor' });
    walk.note(role, parse(text), data);
    const again = await amend(role);
    walk.note(role, parse(again.text), again.data);
  }
});

test('everybody reads what is kept about themself, and nobody else', async () => {
  const text = `{ viewer { personalData ${everything('PersonalData')} erasure ${everything('ErasureRequest')} emailChange ${everything('EmailChange')} } }`;
  for (const role of roles) {
    const [own, em] = [desks[role], world.office.em()];
    const desk = own && (await world.entrance.desk(await aToken(world.office, own)));
    const change = `insert into email_changes (person_id, old_email, email, expires_at) values (?, ?, 'another@example.org', instant() + interval '1 hour')`;
    if (own) await em.execute(change, [own.person.id, own.person.email]);
    if (own) await em.execute(`insert into erasure_requests (person_id, due_at) values (?, instant() + interval '7 days')`, [own.person.id]);
    const { data, errors } = await world.ask(desk, text);
    walk.note(role, parse(text), data);
    expect({ role, errors, viewer: data?.viewer ?? null }).toMatchObject({
      role,
      errors: undefined,
      viewer: own ? { personalData: { problems: [] } } : null,
    });
    const shown = roles.filter((one) => desks[one] && JSON.stringify(data).includes(`"email\\":\\"${desks[one].person.email}`));
    expect({ role, shown }).toEqual({ role, shown: own ? [role] : [] });
    await em.execute('delete from erasure_requests');
  }
});

test('every role has been at every place, and was answered exactly where the table admits it', () => {
  const wrong: string[] = [];
  const acts = Object.entries(world.schema.getMutationType()!.getFields()).filter(([name]) => name in atTheFrontDoor);
  const onlyAsked = new Set(acts.flatMap(([name, { type }]) => [`Mutation.${name}`, getNamedType(type).name]));
  for (const [type, field] of fieldsOf(world.schema)) {
    if (!isObjectType(world.schema.getType(type))) continue;
    const place = `${type}.${field.name}`;
    const { name } = audienceAt(rights, place)!;
    const expected = whoHas.find(([one]) => one.test(place))?.[1] ?? admitted[name];
    if (!expected) {
      wrong.push(`say in "admitted" who "${name}" is in this world`);
      continue;
    }
    const never = roles.filter((role) => !walk.asked.get(role)?.has(place));
    const answered = roles.filter((role) => walk.answered.get(role)?.has(place));
    const list = (some: readonly Role[]) => some.join(', ');
    if (never.length > 0) wrong.push(`${place}: add a door or a probe that leads there; never there: ${list(never)}`);
    else if (onlyAsked.has(type) || onlyAsked.has(place)) continue;
    else if (list(answered) !== list(roles.filter((role) => expected.includes(role))))
      wrong.push(`${place} is for ${name} (here: ${list(expected)}), but was answered to: ${list(answered)}`);
  }
  expect(wrong).toEqual([]);
});

import { randomUUID } from 'node:crypto';
import { aCompleteDraft, anUpload, aPicture, aSubmittedCase, type Drawer, granted, openDrawer, stateOf } from '../support/applicant.ts';
import { Edition } from '../../src/management/editions/index.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { proposeAssignment } from '../../src/management/reviews/runs/propose-assignment.ts';
import { anExpert, seated } from '../support/expert.ts';
import { type Ask, openGraph } from '../support/management-graph.ts';
import { assignReviewer } from '../../src/management/reviews/assign-reviewer.ts';
import { submitReview } from '../../src/management/reviews/submit-review.ts';
import { addAgendaItem } from '../../src/management/deliberation/add-agenda-item.ts';
import { openBallot } from '../../src/management/deliberation/open-ballot.ts';
import { tie } from '../support/deliberation.ts';
import { aHandedIn, confirmed, holdAt } from '../support/committee.ts';
import { holdClock, sql } from '../support/databases.ts';
import { aReadyFile, ask as askedOf } from '../support/preparation.ts';
import { type Office, openOffice } from '../support/office.ts';
import { aDeskWithEverything } from '../support/translations.ts';

// Promise 2. What you may not know answers exactly like what does not exist: here, everything that takes a submission's id.
let office: Office;
let drawer: Drawer;
let ask: Ask;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  await office.anEdition();
});
afterAll(async () => {
  await office.close();
  await drawer.close();
});

const submission = 'id step version texts { title } eligibility { verdict evidence } receipt { number }';
const conflict = 'conflict { stored { id version } yours { expectedVersion } }';
const problems = 'problems { code message path }';

const asked: [what: string, document: string, input: () => Promise<object> | object][] = [
  ['Viewer.submission', `query ($id: ID!) { viewer { submission(id: $id) { ${submission} } } }`, () => ({})],
  [
    'saveSubmission',
    `mutation ($input: SaveSubmissionInput!) { answer: saveSubmission(input: $input) { submission { ${submission} } ${conflict} ${problems} } }`,
    () => ({ field: 'CULTURE' }),
  ],
  [
    'saveSubmission, malformed',
    `mutation ($input: SaveSubmissionInput!) { answer: saveSubmission(input: $input) { submission { ${submission} } ${conflict} ${problems} } }`,
    () => ({ field: 'COOKING' }),
  ],
  [
    'attachPicture',
    `mutation ($input: AttachPictureInput!) { answer: attachPicture(input: $input) { submission { ${submission} } ${problems} } }`,
    async () => ({ file: await uploadedWithARequest(await aPicture()) }),
  ],
  [
    'attachPicture, not a picture',
    `mutation ($input: AttachPictureInput!) { answer: attachPicture(input: $input) { submission { ${submission} } ${problems} } }`,
    () => uploadedWithARequest(Buffer.from('text')).then((file) => ({ file })),
  ],
  [
    'submitCase',
    `mutation ($input: SubmitCaseInput!) { answer: submitCase(input: $input) { submission { ${submission} } ${problems} } }`,
    () => ({}),
  ],
];

test.each(asked)('%s', async (_, document, input) => {
  const owner = await office.aDesk();
  const strangers = [await office.aDesk(), await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 }), await office.aDesk({ role: 'REVIEWER' })];
  const theirs = [await aCompleteDraft(owner, drawer), await aSubmittedCase(owner, drawer)];
  const before = { rows: await stateOf(office), files: await drawer.files() };
  for (const stranger of strangers) {
    const answer = async (id: string, expectedVersion: number) =>
      await ask(stranger, document, { id, input: { idempotencyKey: randomUUID(), submissionId: id, expectedVersion, ...(await input()) } });
    const unknown = await answer(randomUUID(), 1);
    expect(unknown.errors).toBeUndefined();
    const nothing = document.startsWith('query')
      ? { viewer: { submission: null } }
      : {
          answer: expect.objectContaining({
            submission: null,
            problems: [expect.objectContaining({ code: 'NOT_FOUND', path: ['submissionId'] })],
          }) as unknown,
        };
    expect(unknown.data).toEqual(nothing);
    for (const { id, version } of theirs) for (const expected of [version, 99]) expect(await answer(id, expected)).toEqual(unknown);
    expect(await answer('not-a-uuid', 1)).toEqual(unknown);
    expect(await answer('', 1)).toEqual(unknown);
  }
  expect({ rows: await stateOf(office), files: await drawer.files() }).toEqual(before);
});

// who may not screen is told so, whatever the id; who screens another edition finds nothing here
test('taking back, passing, failing, judging, returning and ruling', async () => {
  const owner = await office.aDesk();
  const elsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 });
  const outsiders = [await office.aDesk(), await office.aDesk({ role: 'REVIEWER' }), await office.aDesk({ role: 'CHAIR', editionYear: 2030 })];
  const theirs = [await aCompleteDraft(owner, drawer), await aSubmittedCase(owner, drawer)];
  const looked = { revision: 1, reason: 'Looked at.' };
  const until = new Date(Date.now() + 15 * 86_400_000).toISOString();
  const acts: [act: string, input: object, who: typeof outsiders, code: string][] = [
    ['withdrawSubmission', {}, [elsewhere, ...outsiders], 'NOT_FOUND'],
    ...[
      ['passScreening', looked] as const,
      ['failScreening', looked] as const,
      ['judgeRule', { ...looked, ruleKey: 'ONE_FIELD', verdict: 'PASS' }] as const,
      ['returnSubmission', { ...looked, until, parts: [{ part: 'FIELD', note: 'x' }] }] as const,
      ['ruleDuplicate', { ...looked, otherId: theirs[1]!.id, ruling: 'DUPLICATE' }] as const,
    ].flatMap(([act, input]): [string, object, typeof outsiders, string][] => [
      [act, input, [elsewhere], 'NOT_FOUND'],
      [act, input, outsiders, 'NOT_ALLOWED'],
    ]),
  ];
  const before = await stateOf(office);
  for (const [act, input, who, code] of acts) {
    const type = `${act[0]!.toUpperCase()}${act.slice(1)}Input`;
    const result = act === 'withdrawSubmission' ? 'submission { id }' : 'case { state }';
    for (const stranger of who) {
      const answer = (submissionId: string) =>
        ask(stranger, `mutation ($input: ${type}!) { answer: ${act}(input: $input) { ${result} ${problems} } }`, {
          input: { idempotencyKey: randomUUID(), ...input, submissionId },
        });
      const unknown = await answer(randomUUID());
      expect(unknown).toMatchObject({ data: { answer: { problems: [{ code }] } } });
      for (const id of [...theirs.map((each) => each.id), 'not-a-uuid', '']) expect(await answer(id)).toEqual(unknown);
    }
  }
  expect(await stateOf(office)).toEqual(before);
});

test('a letter to many of another edition answers like an unknown one', async () => {
  const organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const stranger = await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 });
  await office.aDesk({ role: 'REVIEWER', editionYear: 2030 });
  const letter = [{ locale: 'en', subject: 'Sample', body: 'Dear {name},' }];
  const { data } = await ask(
    organizer,
    `mutation ($input: ComposeNoticeInput!) { answer: composeNotice(input: $input) { batch { id contentHash } } }`,
    { input: { idempotencyKey: randomUUID(), edition: 2030, audience: 'REVIEWERS', letter } },
  );
  const { id, contentHash } = (data as { answer: { batch: { id: string; contentHash: string } } }).answer.batch;
  const acts = {
    approveNoticeBatch: (batchId: string) => ({ idempotencyKey: randomUUID(), batchId, contentHash }),
    withdrawNoticeBatch: (batchId: string) => ({ idempotencyKey: randomUUID(), batchId }),
  };
  for (const [name, input] of Object.entries(acts)) {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = (batchId: string) =>
      ask(stranger, `mutation ($input: ${type}!) { answer: ${name}(input: $input) { batch { id state } ${problems} } }`, { input: input(batchId) });
    const unknown = await answer(randomUUID());
    expect(unknown.data).toMatchObject({ answer: { batch: null, problems: [{ code: 'NOT_FOUND', path: ['batchId'] }] } });
    for (const one of [id, 'not-a-uuid', '']) expect(await answer(one)).toEqual(unknown);
  }
  const read = (batchId: string) =>
    ask(organizer, `query ($id: ID!) { viewer { desk(edition: 2030) { noticeBatch(id: $id) { state } } } }`, { id: batchId });
  expect((await read(id)).data).toEqual({ viewer: { desk: { noticeBatch: { state: 'COMPOSED' } } } });
  expect((await read(randomUUID())).data).toEqual({ viewer: { desk: { noticeBatch: null } } });
});

test('a review, and what it is asked of, answer others like unknown ones', async () => {
  const year = 2035;
  const edition = await office.anEdition({ year });
  const [organizer, reviewer, other] = [
    await office.aDesk({ role: 'ORGANIZER', editionYear: year }),
    await office.aDesk({ role: 'REVIEWER', editionYear: year, fieldKey: 'SECURITY' }),
    await office.aDesk({ role: 'REVIEWER', editionYear: year, fieldKey: 'SECURITY' }, { role: 'CHAIR', editionYear: year, fieldKey: 'CULTURE' }),
  ];
  const { submissionId, revisionId } = await aHandedIn(office, edition);
  const assigned = await assignReviewer(organizer, { idempotencyKey: randomUUID(), submissionId, reviewerId: reviewer.person.id });
  await holdAt(office, edition.applicationsCloseAt);
  const { assignmentId } = assigned.done!;
  const scores = edition.criteria.map(({ key }) => ({ criterion: key, value: 5 }));
  const given = await submitReview(reviewer, { idempotencyKey: randomUUID(), assignmentId, scores, comment: '' });
  const own = { assignmentId, expectedVersion: 1 };
  const acts: [name: string, id: string, path: string, input: object, answers: string][] = [
    ['saveReview', assignmentId, 'assignmentId', { scores: [], expectedVersion: 1 }, 'sheet { version } conflict { version }'],
    ['submitReview', assignmentId, 'assignmentId', { scores, expectedVersion: 0 }, 'review { id } conflict { version }'],
    ['lockReview', assignmentId, 'assignmentId', own, 'review { id }'],
    ['confirmReview', assignmentId, 'assignmentId', { ...own, revisionId }, 'review { id }'],
    ['reopenReview', given.done!.id, 'reviewId', { reason: '' }, 'version'],
  ];
  for (const [name, id, path, input, answers] of acts) {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = (one: string) =>
      ask(other, `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${answers} ${problems} } }`, {
        input: { ...input, idempotencyKey: randomUUID(), [path]: one },
      });
    const unknown = await answer(randomUUID());
    expect([name, unknown.data]).toMatchObject([name, { answer: { problems: [{ code: 'NOT_FOUND', path: [path] }] } }]);
    for (const one of [id, 'not-a-uuid', '']) expect([name, await answer(one)]).toEqual([name, unknown]);
  }
  // a revision of another case is as good as one that there is not
  const foreign = await aHandedIn(office, edition);
  for (const name of ['confirmReview', 'submitReview']) {
    const input = (one: string) => ({
      idempotencyKey: randomUUID(),
      assignmentId,
      revisionId: one,
      expectedVersion: 1,
      ...(name === 'submitReview' ? { scores } : {}),
    });
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = (one: string) =>
      ask(reviewer, `mutation ($input: ${type}!) { answer: ${name}(input: $input) { review { id } ${problems} } }`, { input: input(one) });
    expect(await answer(foreign.revisionId)).toEqual(await answer(randomUUID()));
  }
  const table = (one: string) =>
    ask(organizer, `query ($id: ID!) { viewer { fieldTable(edition: ${year}, field: "CULTURE") { reviews(submissionId: $id) { id } } } }`, {
      id: one,
    });
  expect((await table(submissionId)).data).toEqual({ viewer: { fieldTable: { reviews: [] } } });
  for (const one of [randomUUID(), 'not-a-uuid', '']) expect(await table(one)).toEqual(await table(submissionId));
  await holdClock(office.databases.management.owner, null);
});

test('a case that is another edition’s is not on the screening desk, like one that there is not', async () => {
  const organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 });
  const edition = (await office.orm.em.fork().findOneOrFail(Edition, { year: 2030 })) as Edition;
  const { submissionId } = await aHandedIn(office, edition);
  await office.anEdition({ year: 2029 });
  const answer = (id: string) =>
    ask(organizer, 'query ($id: ID!) { viewer { desk(edition: 2029) { screeningCase(submissionId: $id) { submission { id } } } } }', { id });
  expect((await answer(submissionId)).data).toEqual({ viewer: { desk: { screeningCase: null } } });
  for (const one of [randomUUID(), 'not-a-uuid', '']) expect(await answer(one)).toEqual(await answer(submissionId));
});

test('experts, ties and runs of another edition answer like unknown ones', async () => {
  const organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const stranger = await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 });
  const edition = (await office.em().execute<[{ id: string }]>('select id from editions where year = 2030'))[0];
  const second = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const expert = await anExpert(office, edition as Edition, [organizer, second]);
  const proposed = await seated(office, edition, [organizer, second], (await office.aDesk()).person, { asked: true });
  const handedIn = await aHandedIn(office, (await office.orm.em.fork().findOneOrFail(Edition, { year: 2030 })) as Edition);
  const run = granted(await proposeAssignment(organizer, { idempotencyKey: randomUUID(), edition: 2030, keep: 0 }));
  const of = { submissionId: handedIn.submissionId, personId: expert.desk.person.id };
  const acts: [name: string, asker: Desk, field: string, ids: string[], rest: object][] = [
    ['confirmExpert', stranger, 'expertId', [proposed, expert.expertId], {}],
    ['endExpert', stranger, 'expertId', [proposed, expert.expertId], { reason: 'A sample.' }],
    ['describeMembership', stranger, 'membershipId', [expert.expertId, proposed], { expectedVersion: 1 }],
    ['stepDown', stranger, 'membershipId', [expert.expertId, proposed], {}],
    ['ruleTie', stranger, 'submissionId', [of.submissionId], { ...of, ruling: 'NONE', reason: 'A sample.' }],
    ['ruleAssignment', stranger, 'submissionId', [of.submissionId], { ...of, ruling: 'BAN' }],
    ['applyAssignment', stranger, 'runId', [run.id], { inputsHash: run.inputsHash }],
    ['wishForCase', stranger, 'revisionId', [handedIn.revisionId], { wish: 'WANTS' }],
  ];
  for (const [name, asker, field, known, rest] of acts) {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = (id: string) =>
      ask(asker, `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${problems} } }`, {
        input: { ...rest, idempotencyKey: randomUUID(), [field]: id },
      });
    const unknown = await answer(randomUUID());
    expect([name, unknown.data]).toMatchObject([name, { answer: { problems: [{ code: 'NOT_FOUND', path: [field] }] } }]);
    for (const id of [...known, 'not-a-uuid', '']) expect([name, await answer(id)]).toEqual([name, unknown]);
  }
  const read = (id: string) => ask(organizer, `query ($id: ID!) { viewer { desk(edition: 2030) { assignmentRun(id: $id) { state } } } }`, { id });
  expect((await read(run.id)).data).toEqual({ viewer: { desk: { assignmentRun: { state: 'WAITING' } } } });
  for (const id of [randomUUID(), 'no id']) expect((await read(id)).data).toEqual({ viewer: { desk: { assignmentRun: null } } });

  const dossier = (desk: Desk, submissionId: string) =>
    ask(desk, `query ($id: ID!) { viewer { desk(edition: 2030) { dossier(submissionId: $id) { title trail { number } } } } }`, { id: submissionId });
  expect(await dossier(organizer, handedIn.submissionId)).toMatchObject({ data: { viewer: { desk: { dossier: {} } } } });
  const elsewhere = await aHandedIn(office, await office.anEdition({ year: 2039 }));
  for (const id of [elsewhere.submissionId, randomUUID(), 'no id', ''])
    expect((await dossier(organizer, id)).data).toEqual({ viewer: { desk: { dossier: null } } });
  for (const id of [handedIn.submissionId, randomUUID()]) expect((await dossier(stranger, id)).data).toEqual({ viewer: { desk: null } });
});

test('items and ballots of another field answer like unknown ones, to its committee too where the case concerns them', async () => {
  const year = 2038;
  const edition = await office.anEdition({ year });
  const grants = (fieldKey: string) => [
    { role: 'REVIEWER' as const, editionYear: year, fieldKey },
    { role: 'CHAIR' as const, editionYear: year, fieldKey },
  ];
  const [organizer, chair] = [await office.aDesk({ role: 'ORGANIZER', editionYear: year }), await office.aDesk(...grants('SECURITY'))];
  const [elsewhere, tied] = [await office.aDesk(...grants('CULTURE')), await office.aDesk(...grants('SECURITY'))];
  const [one, other] = [await aHandedIn(office, edition), await aHandedIn(office, edition)];
  await holdAt(office, edition.reviewsCloseAt);
  const [agenda] = await office
    .em()
    .execute<[{ id: string }]>(`insert into agendas (edition_id, field_key, opened_by) values (?, 'SECURITY', ?) returning id`, [
      edition.id,
      chair.person.id,
    ]);
  const { submissionId } = one;
  const item = granted(await addAgendaItem(chair, { idempotencyKey: randomUUID(), agendaId: agenda.id, submissionId, reason: 'A sample.' }));
  const ballot = granted(
    await openBallot(organizer, {
      ...{ idempotencyKey: randomUUID(), edition: year, field: 'SECURITY', purpose: 'A sample', seats: 1 },
      submissionIds: [submissionId, other.submissionId],
      closesAt: new Date(edition.reviewsCloseAt.getTime() + 60_000),
    }),
  );
  for (const { submissionId } of [one, other]) await tie(office, tied, submissionId, organizer);
  const ranking = [{ candidateIds: [ballot.candidates[0]!.id] }];
  const acts: [name: string, field: string, id: string, rest: object, who: Desk[]][] = [
    ['addAgendaItem', 'agendaId', agenda.id, { submissionId, reason: 'A sample.' }, [elsewhere]],
    ['addAgendaItem', 'submissionId', submissionId, { agendaId: agenda.id, reason: 'A sample.' }, [tied]],
    ['orderAgenda', 'agendaId', agenda.id, { seenIds: [item.id], orderedIds: [item.id] }, [elsewhere]],
    ['settleAgendaItem', 'itemId', item.id, { expectedVersion: 1, recommendation: '' }, [elsewhere, tied]],
    ['reopenAgendaItem', 'itemId', item.id, { expectedVersion: 0, reason: '' }, [elsewhere, tied]],
    ['commentOnAgendaItem', 'itemId', item.id, { text: '' }, [elsewhere, tied]],
    ['markAgendaItemRead', 'itemId', item.id, {}, [elsewhere, tied]],
    ['castBallot', 'ballotId', ballot.id, { ranking }, [elsewhere, tied, organizer]],
    ['castBallot', 'ballotId', ballot.id, { ranking: [] }, [elsewhere, tied]],
    ['closeBallot', 'ballotId', ballot.id, {}, [elsewhere, tied]],
  ];
  for (const [name, field, id, rest, who] of acts) {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    for (const asker of who) {
      const answer = (one: string) =>
        ask(asker, `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${problems} } }`, {
          input: { ...rest, idempotencyKey: randomUUID(), [field]: one },
        });
      const unknown = await answer(randomUUID());
      expect([name, unknown.data]).toMatchObject([name, { answer: { problems: [{ code: 'NOT_FOUND', path: [field] }] } }]);
      for (const one of [id, 'not-a-uuid', '']) expect([name, await answer(one)]).toEqual([name, unknown]);
    }
  }
  await holdClock(office.databases.management.owner, null);
});

/** A file as the multipart request's reader hands it to the graph. */
async function uploadedWithARequest(bytes: Buffer) {
  const { default: Upload } = await import('graphql-upload/Upload.mjs');
  const upload = new Upload();
  upload.resolve(await anUpload(bytes));
  return upload;
}

test('a plan, what is told in confidence, and comments answer others like unknown ones', async () => {
  const year = 2041;
  const edition = await office.anEdition({ year });
  const [one, two] = [await office.aDesk({ role: 'ORGANIZER', editionYear: year }), await office.aDesk({ role: 'ORGANIZER', editionYear: year })];
  const owner = await office.aDesk();
  const { submissionId } = await aHandedIn(office, edition, { ownerId: owner.person.id });
  const plan = await confirmed(office, edition, [one, two], [{ submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 }]);
  const elsewhere = await office.aDesk({ role: 'ORGANIZER', editionYear: 2029 }, { role: 'CHAIR', editionYear: year, fieldKey: 'CULTURE' });
  const asked = await askedOf(one, edition, { form: 'PICTURE' });
  const [version] = await sql<{ id: string }>(
    office.databases.management.owner,
    `insert into prepared_versions (submission_id, asked_id, number, asset_id, content_hash, handed_in_by) values ($1, $2, 1, $3, repeat('0', 64), $4) returning id`,
    [submissionId, asked.id, await aReadyFile(office, owner, submissionId, asked.id), owner.person.id],
  );
  const [list] = await sql<{ id: string }>(
    office.databases.management.owner,
    `insert into honour_lists (edition_id, version, plan_id, content, content_hash, proposed_by) values ($1, 1, $2, '{}', repeat('0', 64), $3) returning id`,
    [edition.id, plan.id, one.person.id],
  );
  const [invitation] = await sql<{ id: string }>(
    office.databases.management.owner,
    `insert into summit_invitations (submission_id, places, answer_until, letter, offered_by) values ($1, 1, '2100-01-01', '{}', $2) returning id`,
    [submissionId, one.person.id],
  );
  const [delegate] = await sql<{ id: string }>(
    office.databases.management.owner,
    `insert into delegates (invitation_id, submission_id, names, locales, named_by) values ($1, $2, '{"en": "A sample"}', '{en}', $3) returning id`,
    [invitation!.id, submissionId, owner.person.id],
  );
  const rights = { licence: 'CC_BY', credit: 'A sample', personsShown: 'NOBODY' };
  const acts: [name: string, asker: Desk, path: string, ids: string[], rest: object][] = [
    ['confirmDecisionPlan', elsewhere, 'planId', [plan.id], { contentHash: plan.contentHash }],
    ['withdrawFromPlan', elsewhere, 'planId', [plan.id], { withdrawals: [{ submissionId, reason: 'A sample.' }] }],
    // one's own case too: there is nothing to be told
    ['acknowledgeOutcome', owner, 'submissionId', [submissionId], {}],
    ['acknowledgeOutcome', elsewhere, 'submissionId', [submissionId], {}],
    ['ruleFeedback', elsewhere, 'submissionId', [submissionId], { comments: [] }],
    ['confirmHonours', elsewhere, 'listId', [list!.id], { contentHash: '0'.repeat(64) }],
    ['offerSummitInvitation', elsewhere, 'submissionId', [submissionId], { places: 1, answerUntil: edition.showcaseOpensAt.toISOString() }],
    ['acceptSummitInvitation', owner, 'invitationId', [invitation!.id], {}],
    ['declineSummitInvitation', owner, 'invitationId', [invitation!.id], {}],
    ['withdrawSummitInvitation', elsewhere, 'invitationId', [invitation!.id], {}],
    ['nameDelegate', owner, 'invitationId', [invitation!.id], { names: [{ locale: 'en', value: 'A sample' }], locales: ['en'] }],
    ['removeDelegate', owner, 'delegateId', [delegate!.id], {}],
    ['changeAskedMaterial', elsewhere, 'askedId', [asked.id], { expectedVersion: 1 }],
    // chosen, and not told yet
    ['requestPreparationUpload', owner, 'submissionId', [submissionId], { askedId: asked.id, fileName: 'a.png', byteLength: 1 }],
    ['handInPrepared', owner, 'submissionId', [submissionId], { askedId: asked.id, texts: [{ locale: 'en', value: 'A sample' }] }],
    ['recordAssetRights', owner, 'versionId', [version!.id], { rights }],
    ['recordAssetRights', elsewhere, 'versionId', [version!.id], { rights }],
    ['rulePrepared', elsewhere, 'submissionId', [submissionId], { askedId: asked.id, ruling: 'WAIVE', reason: 'A sample.' }],
  ];
  for (const [name, asker, path, ids, rest] of acts) {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = (one: string) =>
      ask(asker, `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${problems} } }`, {
        input: { ...rest, idempotencyKey: randomUUID(), [path]: one },
      });
    const unknown = await answer(randomUUID());
    expect([name, unknown.data]).toMatchObject([name, { answer: { problems: [{ code: 'NOT_FOUND', path: [path] }] } }]);
    for (const one of [...ids, 'not-a-uuid', '']) expect([name, await answer(one)]).toEqual([name, unknown]);
  }
});

test('a case that is not selected, or of another edition, is unknown at the translation desk, and every case is to who is tied to one', async () => {
  const year = 2036;
  const translator = await office.aDesk({ role: 'TRANSLATOR', editionYear: year });
  const organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: year });
  const tied = await office.aDesk({ role: 'TRANSLATOR', editionYear: year });
  const elsewhere = await office.aDesk({ role: 'TRANSLATOR', editionYear: 2029 });
  const { submissionId: selected } = await aDeskWithEverything(office, year, { translator, organizer });
  const edition = await office.em().findOneOrFail(Edition, { year });
  const { submissionId: unselected } = await aHandedIn(office, edition);
  await tie(office, tied, selected, organizer);
  const acts: [name: string, rest: object][] = [
    ['saveTranslation', { unit: 'title', expectedVersion: 0, sourceHash: 'x', text: 'x' }],
    ['checkTranslation', { checked: [{ unit: 'body', version: 1 }] }],
  ];
  const everybody: [Desk, string[]][] = [
    [translator, [unselected]],
    [organizer, [unselected]],
    [tied, [selected, unselected]],
    [elsewhere, [selected, unselected]],
  ];
  for (const [desk, foreign] of everybody) {
    for (const [name, rest] of acts) {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const answer = (caseId: string) =>
        ask(desk, `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${problems} } }`, {
          input: { idempotencyKey: randomUUID(), language: 'fr', ...rest, caseId },
        });
      const unknown = await answer(randomUUID());
      expect([name, unknown.data]).toMatchObject([name, { answer: { problems: [{ code: 'NOT_FOUND', path: ['caseId'] }] } }]);
      for (const id of [...foreign, 'not-a-uuid', '']) expect([name, await answer(id)]).toEqual([name, unknown]);
    }
    const machine = (id: string) =>
      ask(desk, `mutation ($input: RequestMachineTranslationInput!) { answer: requestMachineTranslation(input: $input) { ${problems} } }`, {
        input: { idempotencyKey: randomUUID(), edition: year, language: 'fr', caseIds: [id] },
      });
    const document = (id: string) =>
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><file id="${id}"><unit id="title">` +
      `<segment><source>Sample case</source><target>x</target></segment></unit></file></xliff>`;
    const taken = (id: string) =>
      ask(
        desk,
        `mutation ($input: ImportTranslationsInput!) { answer: importTranslations(input: $input) { units { outcome ${problems} } ${problems} } }`,
        {
          input: { idempotencyKey: randomUUID(), edition: year, document: document(id) },
        },
      );
    const given = (id: string) =>
      ask(desk, `query ($id: ID!) { viewer { translationDesk(edition: ${year}) { xliff(from: "en", to: "fr", caseIds: [$id]) } } }`, { id });
    for (const answer of [machine, taken, given]) {
      const unknown = await answer(randomUUID());
      expect(unknown.errors).toBeUndefined();
      for (const id of foreign) expect(await answer(id)).toEqual(unknown);
    }
    const read = (id: string) => ask(desk, `query ($id: ID!) { viewer { translationDesk(edition: ${year}) { case(id: $id) { title } } } }`, { id });
    for (const id of [...foreign, 'no id']) expect(await read(id)).toEqual(await read(randomUUID()));
  }
  const limit = (personId: string) =>
    ask(organizer, `mutation ($input: LimitTranslatorInput!) { answer: limitTranslator(input: $input) { ${problems} } }`, {
      input: { idempotencyKey: randomUUID(), edition: year, personId, languages: ['fr'] },
    });
  for (const id of [elsewhere.person.id, organizer.person.id, 'no id']) expect(await limit(id)).toEqual(await limit(randomUUID()));
});

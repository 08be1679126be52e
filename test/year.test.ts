import { createHash, randomUUID, verify } from 'node:crypto';
import { jest } from '@jest/globals';
import sharp from 'sharp';
import { EventStream } from './support/event-stream.ts';
import { GraphClient } from './support/graph-client.ts';
import { type Program, startProgram, until } from './support/program.ts';
import { consumerOperations, publicView, publicViewOfId } from './support/public-view.ts';

/**
 * One year against the real program over HTTP: from the call to the stage. At each step before the release, a visitor,
 * another applicant and a reviewer of another field are asked what they can see.
 */
jest.setTimeout(240_000);

let program: Program;
let visitor: GraphClient;
const people: Record<string, GraphClient> = {};
const year: { edition: number } = { edition: 0 };

beforeAll(async () => {
  program = await startProgram();
  visitor = new GraphClient(program.url);
  for (const name of ['organizer-1', 'organizer-2', 'applicant-1', 'applicant-2', 'reviewer-security', 'reviewer-culture', 'stage-manager']) {
    people[name] = await GraphClient.signIn(program.url, `${name}@example.org`, program.samplePassword());
  }
});
afterAll(async () => {
  await program?.stop();
});

// Each step stands on the ones before it: once one has failed, the others would only say so again.
let broken = false;
const step = (what: string, run: () => Promise<void>) =>
  test(what, async () => {
    if (broken) throw new Error('an earlier step has failed');
    broken = true;
    await run();
    broken = false;
  });

const as = (name: string) => people[name]!;
let keys = 0;
/** Runs a mutation that has one field, and hands back that field's payload. */
async function act<Payload = Record<string, never>>(
  who: string,
  mutation: string,
  selection: string,
  input: object,
): Promise<Payload & { problems: { code: string }[] }> {
  const name = mutation[0]!.toUpperCase() + mutation.slice(1);
  const query = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${selection} problems { code message path } } }`;
  const data = await as(who).run<Record<string, never>>(query, { input: { idempotencyKey: `year-${(keys += 1)}-key`, ...input } });
  return data[mutation]!;
}
const codes = (payload: { problems: { code: string }[] }) => payload.problems.map((problem) => problem.code);

interface Submission {
  id: string;
  version: number;
  step: string;
  eligibility: { rule: { key: string }; verdict: string; evidence: string }[];
  receipt: { number: string; receivedAt: string; contentHash: string; signature: string } | null;
}
const submissionFields = 'id version step eligibility { rule { key } verdict evidence } receipt { number receivedAt contentHash signature }';
const texts = [
  { locale: 'zh-Hans', title: '跨境反诈联合实验室', summary: '两地机构共享欺诈预警。', body: '第一段。\n\n第二段。' },
  { locale: 'en', title: 'A joint laboratory against fraud', summary: 'Institutions share early warnings.', body: 'First.\n\nSecond.' },
];

/** What must stay hidden, and the public doors at which to ask for it. */
const hidden = {
  words: ['反诈联合', 'joint laboratory', 'a-joint-laboratory-against-fraud', 'Sample University'],
  ids: [] as string[],
  paths: ['/files/', '/screen/2024'],
};
let before: Record<string, string>;
async function nobodyElseLearnsAnything(): Promise<void> {
  expect(await publicView(program.url, year.edition, hidden)).toEqual(before);
  const unknown = await publicViewOfId(program.url, randomUUID());
  for (const id of hidden.ids) expect(await publicViewOfId(program.url, id)).toEqual(unknown);
  for (const who of ['applicant-2', 'reviewer-culture']) {
    for (const id of hidden.ids) {
      const { viewer } = await as(who).run<{ viewer: Record<string, unknown> }>(
        'query ($id: ID!, $edition: Int!) { viewer { submission(id: $id) { id } reviewAssignment(id: $id) { id } desk(edition: $edition) { year } } }',
        { id, edition: year.edition },
      );
      expect(viewer).toEqual({ submission: null, reviewAssignment: null, desk: null });
    }
    const { viewer } = await as(who).run<{ viewer: unknown }>(
      '{ viewer { submissions { edges { node { id } } } reviewAssignments { edges { node { id } } } } }',
    );
    const text = JSON.stringify(viewer);
    for (const id of hidden.ids) expect(text).not.toContain(id);
  }
}

let chosen: Submission;
let other: Submission;
let slug: string;

step('the call is open, and everybody can read it', async () => {
  const { editions } = await visitor.run<{ editions: { year: number; stage: string; fields: { key: string }[]; honours: unknown[] }[] }>(
    consumerOperations.PortalEditions!,
    { locale: 'en' },
  );
  expect(editions.map(({ year: of, stage }) => [of > 2024 ? 'open' : of, stage])).toEqual([
    ['open', 'APPLICATION'],
    [2024, 'PROMOTION'],
  ]);
  expect(editions[0]!.fields.map(({ key }) => key)).toEqual(['INFRASTRUCTURE', 'CULTURE', 'DIGITAL_ECONOMY', 'SECURITY', 'GOVERNANCE']);
  expect(editions[1]!.honours).toHaveLength(6);
  year.edition = editions[0]!.year;
  before = await publicView(program.url, year.edition, hidden);
});

step('an applicant drafts a case in two languages and sees what each rule says', async () => {
  const started = await act<{ submission: Submission }>('applicant-1', 'startSubmission', `submission { ${submissionFields} }`, {
    edition: year.edition,
    sourceLocale: 'zh-Hans',
  });
  const { id, version } = started.submission;
  hidden.ids.push(id);
  const organizations: string[] = [];
  for (const [names, country] of [
    [
      [
        { locale: 'zh-Hans', value: '示例大学' },
        { locale: 'en', value: 'Sample University' },
      ],
      'CN',
    ],
    [[{ locale: 'en', value: 'Sample Institute' }], 'BR'],
  ] as const) {
    const { organization } = await act<{ organization: { id: string } }>('applicant-1', 'registerOrganization', 'organization { id }', {
      names,
      kind: 'UNIVERSITY',
      country,
    });
    organizations.push(organization.id);
  }
  hidden.ids.push(...organizations);
  expect(verdicts(started.submission)).toContain('FAIL');

  const saved = await act<{ submission: Submission }>(
    'applicant-1',
    'saveSubmission',
    `submission { ${submissionFields} } conflict { stored { version } }`,
    {
      submissionId: id,
      expectedVersion: version,
      field: 'SECURITY',
      kind: 'PROJECT',
      startedOn: '2019-05-01',
      countries: ['CN', 'BR'],
      applicants: [
        { organizationId: organizations[0], role: 'LEAD' },
        { organizationId: organizations[1], role: 'JOINT' },
      ],
      texts,
    },
  );
  expect(saved.problems).toEqual([]);
  chosen = saved.submission;
  expect(chosen.eligibility.filter(({ verdict }) => verdict !== 'PASS').map(({ evidence }) => evidence)).toHaveLength(1); // a picture is missing

  const stale = await act<{ conflict: { stored: { version: number }; yours: { texts: unknown[] } } }>(
    'applicant-1',
    'saveSubmission',
    'submission { id } conflict { stored { version } yours { texts { title } } }',
    {
      submissionId: id,
      expectedVersion: version,
      texts: [{ locale: 'en', title: 'Written at the same time' }],
    },
  );
  expect(codes(stale)).toEqual(['CONFLICT']);
  expect(stale.conflict).toEqual({ stored: { version: chosen.version }, yours: { texts: [{ title: 'Written at the same time' }] } });
  await nobodyElseLearnsAnything();
});

step('a picture makes it complete', async () => {
  const picture = await sharp({ create: { width: 800, height: 450, channels: 3, background: '#0a3d62' } })
    .withExif({ IFD0: { Artist: 'planted' } })
    .jpeg()
    .toBuffer();
  const mutation = `mutation ($input: AttachPictureInput!) { attachPicture(input: $input) { submission { ${submissionFields} pictures { width height } } problems { code } } }`;
  const input = {
    idempotencyKey: 'year-picture-key',
    submissionId: chosen.id,
    expectedVersion: chosen.version,
    alt: [{ locale: 'en', value: 'A dark blue field' }],
    credit: 'Sample University',
    file: null,
  };
  const { data } = await as('applicant-1').upload<{ attachPicture: { submission: Submission & { pictures: unknown[] }; problems: unknown[] } }>(
    mutation,
    { input },
    'variables.input.file',
    new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }),
  );
  expect(data!.attachPicture.problems).toEqual([]);
  expect(data!.attachPicture.submission.pictures).toEqual([{ width: 800, height: 450 }]);
  chosen = data!.attachPicture.submission;
  expect(new Set(verdicts(chosen))).toEqual(new Set(['PASS']));
  await nobodyElseLearnsAnything();
});

step('handing in gives a receipt that can be verified, once', async () => {
  const submit = { submissionId: chosen.id, expectedVersion: chosen.version, idempotencyKey: 'year-submit-key' };
  const [first, retry] = [
    await act<{ submission: Submission }>('applicant-1', 'submitCase', `submission { ${submissionFields} }`, submit),
    await act('applicant-1', 'submitCase', `submission { ${submissionFields} }`, submit),
  ];
  expect(first.problems).toEqual([]);
  expect(retry).toEqual(first);
  chosen = first.submission;
  const { number, receivedAt, contentHash, signature } = chosen.receipt!;
  const { receiptPublicKey } = await visitor.run<{ receiptPublicKey: string }>('{ receiptPublicKey }');
  expect(verify(null, Buffer.from(`${number}\n${receivedAt}\n${contentHash}`), receiptPublicKey, Buffer.from(signature, 'base64url'))).toBe(true);
  expect(codes(await act('applicant-1', 'submitCase', 'submission { id }', { submissionId: chosen.id, expectedVersion: chosen.version }))).toEqual([
    'ALREADY_DONE',
  ]);
  expect(codes(await act('applicant-2', 'submitCase', 'submission { id }', { submissionId: chosen.id, expectedVersion: chosen.version }))).toEqual([
    'NOT_FOUND',
  ]);
  await nobodyElseLearnsAnything();
});

step('another applicant hands in for another field', async () => {
  const { submission } = await act<{ submission: Submission }>('applicant-2', 'startSubmission', 'submission { id version }', {
    edition: year.edition,
    sourceLocale: 'en',
  });
  const { organization } = await act<{ organization: { id: string } }>('applicant-2', 'registerOrganization', 'organization { id }', {
    names: [{ locale: 'en', value: 'Sample Museum' }],
    kind: 'SOCIAL_ORGANIZATION',
    country: 'FR',
  });
  const { submission: saved } = await act<{ submission: Submission }>('applicant-2', 'saveSubmission', 'submission { id version }', {
    submissionId: submission.id,
    expectedVersion: submission.version,
    field: 'CULTURE',
    kind: 'ACTION',
    startedOn: '2020-01-15',
    countries: ['FR', 'CN'],
    applicants: [{ organizationId: organization.id, role: 'LEAD' }],
    texts: [{ locale: 'en', title: 'Museums on one map', summary: 'Shared collections.', body: 'Everything.' }],
  });
  const picture = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#7b1e3b' } })
    .png()
    .toBuffer();
  const mutation = 'mutation ($input: AttachPictureInput!) { attachPicture(input: $input) { submission { id version } problems { code } } }';
  const input = { idempotencyKey: 'year-picture-2', submissionId: saved.id, expectedVersion: saved.version, file: null };
  const { data } = await as('applicant-2').upload<{ attachPicture: { submission: Submission } }>(
    mutation,
    { input },
    'variables.input.file',
    new Blob([new Uint8Array(picture)]),
  );
  const handedIn = await act<{ submission: Submission }>('applicant-2', 'submitCase', `submission { ${submissionFields} }`, {
    submissionId: saved.id,
    expectedVersion: data!.attachPicture.submission.version,
  });
  expect(handedIn.problems).toEqual([]);
  other = handedIn.submission;
});

step('at the close nothing more is taken, and reviews begin', async () => {
  const closed = await act<{ calendar: unknown }>('organizer-1', 'rescheduleEdition', 'calendar { applicationsCloseAt }', {
    edition: year.edition,
    applicationsCloseAt: new Date(),
  });
  expect(closed.problems).toEqual([]);
  expect(codes(await act('applicant-2', 'startSubmission', 'submission { id }', { edition: year.edition, sourceLocale: 'en' }))).toEqual([
    'APPLICATIONS_CLOSED',
  ]);
  expect(
    codes(await act('applicant-1', 'rescheduleEdition', 'calendar { applicationsCloseAt }', { edition: year.edition, reviewsCloseAt: new Date() })),
  ).toEqual(['NOT_ALLOWED']);
  await nobodyElseLearnsAnything();
});

step('a reviewer scores the four criteria of what they were given', async () => {
  const { viewer } = await as('organizer-1').run<{
    viewer: { desk: { reviewers: { person: { id: string; email: string } }[]; submissions: { edges: { node: { id: string } }[] } } };
  }>(
    'query ($edition: Int!) { viewer { desk(edition: $edition) { reviewers { person { id email } field } submissions { edges { node { id } } } } } }',
    { edition: year.edition },
  );
  expect(viewer.desk.submissions.edges.map(({ node }) => node.id).sort()).toEqual([chosen.id, other.id].sort());
  const reviewer = (email: string) => viewer.desk.reviewers.find(({ person }) => person.email === email)!.person.id;

  const wrongField = await act('organizer-1', 'assignReviewer', 'assignment { id }', {
    submissionId: chosen.id,
    reviewerId: reviewer('reviewer-culture@example.org'),
  });
  expect(codes(wrongField)).toEqual(['NOT_FOUND']);
  const { assignment } = await act<{ assignment: { id: string } }>('organizer-1', 'assignReviewer', 'assignment { id }', {
    submissionId: chosen.id,
    reviewerId: reviewer('reviewer-security@example.org'),
  });
  hidden.ids.push(assignment.id);

  const read = await as('reviewer-security').run<{
    viewer: { reviewAssignment: { revision: { texts: { title: string }[]; criteria: { key: string }[] } } };
  }>(
    'query ($id: ID!) { viewer { reviewAssignment(id: $id) { revision { field texts { locale title body } criteria { key minimum maximum } } } } }',
    { id: assignment.id },
  );
  expect(JSON.stringify(read)).not.toContain('Sample University');
  const { criteria } = read.viewer.reviewAssignment.revision;
  expect(criteria.map(({ key }) => key)).toEqual(['ALIGNMENT', 'INFLUENCE', 'INCLUSIVENESS', 'PRESENTATION']);

  const scores = criteria.map(({ key }, i) => ({ criterion: key, value: 7 + (i % 3) }));
  expect(codes(await act('reviewer-culture', 'submitReview', 'review { id }', { assignmentId: assignment.id, scores }))).toEqual(['NOT_FOUND']);
  const { review, problems } = await act<{ review: { id: string; points: number } }>('reviewer-security', 'submitReview', 'review { id points }', {
    assignmentId: assignment.id,
    scores,
    comment: 'Convincing.',
  });
  expect(problems).toEqual([]);
  expect(review.points).toBeCloseTo(((7 + 8 + 9 + 7) / 4 - 1) / 0.09);
  hidden.ids.push(review.id);
  await nobodyElseLearnsAnything();
});

step('the decision is planned by one person and confirmed by another', async () => {
  const closed = await act('organizer-1', 'rescheduleEdition', 'calendar { reviewsCloseAt }', {
    edition: year.edition,
    reviewsCloseAt: new Date(Date.now() - 500),
  });
  expect(closed.problems).toEqual([]);
  const decisions = [
    { submissionId: chosen.id, outcome: 'OUTSTANDING', showcaseOrder: 1 },
    { submissionId: other.id, outcome: 'NOT_SELECTED' },
  ];
  const { plan, problems } = await act<{ plan: { id: string; contentHash: string } }>('organizer-1', 'planDecisions', 'plan { id contentHash }', {
    edition: year.edition,
    decisions,
  });
  expect(problems).toEqual([]);
  hidden.ids.push(plan.id);
  const confirm = { planId: plan.id, contentHash: plan.contentHash };
  expect(codes(await act('organizer-1', 'confirmDecisionPlan', 'plan { id }', confirm))).toEqual(['SECOND_PERSON_REQUIRED']);
  expect((await act('organizer-2', 'confirmDecisionPlan', 'plan { state }', confirm)).plan).toEqual({ state: 'CONFIRMED' });
  await nobodyElseLearnsAnything();
});

step('the release waits for two people and for its instant, and is then everywhere', async () => {
  const { changes } = await visitor.run<{ changes: { nextToken: string } }>(consumerOperations.PartnerChanges!, { locales: ['en'] });
  const applyAt = new Date(Date.now() + 12_000); // two people and the walk of secrets have to be done by then
  const { release, problems } = await act<{ release: { id: string; contentHash: string } }>(
    'organizer-1',
    'prepareRelease',
    'release { id contentHash caseCount }',
    { edition: year.edition, kind: 'RESULTS', applyAt },
  );
  expect(problems).toEqual([]);
  hidden.ids.push(release.id);
  await nobodyElseLearnsAnything();
  const approval = { releaseId: release.id, contentHash: release.contentHash };
  expect((await act('organizer-1', 'approveRelease', 'release { state }', approval)).release).toEqual({ state: 'PREPARED' });
  expect(codes(await act('organizer-1', 'approveRelease', 'release { state }', approval))).toEqual(['ALREADY_DONE']);
  expect(codes(await act('applicant-1', 'approveRelease', 'release { state }', approval))).toEqual(['NOT_ALLOWED']);
  expect((await act('organizer-2', 'approveRelease', 'release { state }', approval)).release).toEqual({ state: 'APPROVED' });
  await nobodyElseLearnsAnything();

  const listed = async () =>
    (
      await visitor.run<{ cases: { edges: { node: { slug: string; tier: string; text: { title: string } } }[] } }>(consumerOperations.PortalCases!, {
        edition: year.edition,
        locale: 'zh-Hans',
      })
    ).cases.edges;
  await until(async () => (await listed()).length > 0);
  const { viewer } = await as('organizer-1').run<{
    viewer: { desk: { releases: { id: string; state: string; applyAt: string; appliedAt: string | null }[] } };
  }>('query ($edition: Int!) { viewer { desk(edition: $edition) { releases { id state applyAt appliedAt } } } }', { edition: year.edition });
  const applied = viewer.desk.releases.find(({ id }) => id === release.id)!;
  expect(new Date(applied.applyAt)).toEqual(applyAt);
  if (applied.appliedAt) expect(Date.parse(applied.appliedAt)).toBeGreaterThanOrEqual(applyAt.getTime());

  const [edge] = await listed();
  slug = edge!.node.slug;
  expect(edge!.node).toMatchObject({ tier: 'OUTSTANDING', text: { title: texts[0]!.title } });
  const { case: full } = await visitor.run<{ case: { pictures: { url: string }[]; updatedAt: string; applicants: { name: string }[] } }>(
    consumerOperations.PortalCase!,
    { slug, locale: 'en' },
  );
  expect(Date.parse(full.updatedAt)).toBeGreaterThanOrEqual(applyAt.getTime());
  expect(full.applicants.map(({ name }) => name)).toEqual(['Sample University', 'Sample Institute']);
  const file = await fetch(full.pictures[0]!.url);
  const bytes = Buffer.from(await file.arrayBuffer());
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/webp']);
  expect(full.pictures[0]!.url).toContain(createHash('sha256').update(bytes).digest('hex'));
  expect((await sharp(bytes).metadata()).exif).toBeUndefined();

  const { showcase } = await visitor.run<{ showcase: { items: { order: number; case: { slug: string } }[] } }>(consumerOperations.ScreenShowcase!, {
    edition: year.edition,
    locales: ['zh-Hans', 'en'],
  });
  expect(showcase.items.map(({ order, case: { slug: of } }) => [order, of])).toEqual([[1, slug]]);
  const news = await visitor.run<{ changes: { nodes: { __typename: string; case: { slug: string } }[]; nextToken: string } }>(
    consumerOperations.PartnerChanges!,
    { since: changes.nextToken, locales: ['en'] },
  );
  expect(news.changes.nodes).toMatchObject([{ __typename: 'CaseChanged', case: { slug } }]);
  const quiet = await visitor.run<{ changes: { nodes: unknown[] } }>(consumerOperations.PartnerChanges!, {
    since: news.changes.nextToken,
    locales: ['en'],
  });
  expect(quiet.changes.nodes).toEqual([]);
  expect(JSON.stringify(await publicView(program.url, year.edition, { words: ['Museums'], paths: [] }))).not.toContain('Museums on one map');
});

step('the stage moves and the screen hears it, also after a break', async () => {
  const parameters = new URLSearchParams({ query: consumerOperations.ScreenStage!, variables: JSON.stringify({ edition: year.edition }) });
  const address = `${program.url}/graphql/stream?${parameters}`;
  const screen = new EventStream(address);
  expect(await screen.next()).toMatchObject({ event: 'next', id: '0', data: { data: { stage: { sequence: 0, state: 'WAITING', current: null } } } });

  const { message } = await act<{ message: { id: string } }>('stage-manager', 'proposeHallMessage', 'message { id }', {
    edition: year.edition,
    texts: [{ locale: 'en', value: 'Welcome' }],
  });
  const confirm = (who: string) => act(who, 'confirmHallMessage', 'sequence', { hallMessageId: message.id, expectedSequence: 0 });
  expect(codes(await confirm('stage-manager'))).toEqual(['SECOND_PERSON_REQUIRED']);
  expect(codes(await confirm('organizer-1'))).toEqual([]);
  expect(await screen.next()).toMatchObject({
    data: { data: { stage: { sequence: 1, state: 'WAITING', message: [{ locale: 'en', value: 'Welcome' }] } } },
  });

  const live = await act<{ sequence: number }>('stage-manager', 'moveStage', 'sequence', {
    edition: year.edition,
    expectedSequence: 1,
    state: 'LIVE',
    order: 1,
  });
  expect(live.problems).toEqual([]);
  expect(await screen.next()).toMatchObject({
    id: '2',
    data: {
      data: {
        stage: {
          sequence: 2,
          programmeVersion: 1,
          state: 'LIVE',
          current: { order: 1, case: { slug } },
          message: [{ locale: 'en', value: 'Welcome' }],
        },
      },
    },
  });
  screen.close();

  expect(codes(await act('stage-manager', 'moveStage', 'sequence', { edition: year.edition, expectedSequence: 0, state: 'ENDED' }))).toEqual([
    'CONFLICT',
  ]);
  expect(codes(await act('applicant-1', 'moveStage', 'sequence', { edition: year.edition, expectedSequence: 2, state: 'ENDED' }))).toEqual([
    'NOT_ALLOWED',
  ]);
  await act('stage-manager', 'moveStage', 'sequence', { edition: year.edition, expectedSequence: 2, state: 'PAUSED' });
  await act('stage-manager', 'moveStage', 'sequence', { edition: year.edition, expectedSequence: 3, state: 'ENDED' });
  const back = new EventStream(address, { headers: { 'last-event-id': '2' } });
  const missed = [await back.next(), await back.next()];
  back.close();
  expect(missed.map(({ id, data }) => [id, (data as { data: { stage: { state: string } } }).data.stage.state])).toEqual([
    ['3', 'PAUSED'],
    ['4', 'ENDED'],
  ]);
});

step('a take-down leaves a tombstone and no file', async () => {
  const { case: full } = await visitor.run<{ case: { pictures: { url: string }[] } }>(consumerOperations.PortalCase!, { slug, locale: 'en' });
  const { changes } = await visitor.run<{ changes: { nextToken: string } }>(consumerOperations.PartnerChanges!, { locales: ['en'] });
  const { release } = await act<{ release: { id: string; contentHash: string } }>('organizer-1', 'prepareRelease', 'release { id contentHash }', {
    edition: year.edition,
    kind: 'TAKE_DOWN',
    applyAt: new Date(),
    slug,
    reason: 'At the applicant’s wish.',
  });
  for (const who of ['organizer-1', 'organizer-2'])
    await act(who, 'approveRelease', 'release { state }', { releaseId: release.id, contentHash: release.contentHash });
  await until(async () => (await visitor.run<{ case: unknown }>(consumerOperations.PortalCase!, { slug, locale: 'en' })).case === null);
  const news = await visitor.run<{ changes: { nodes: unknown[] } }>(consumerOperations.PartnerChanges!, {
    since: changes.nextToken,
    locales: ['en'],
  });
  expect(news.changes.nodes).toMatchObject([{ __typename: 'CaseRemoved', slug, reason: 'At the applicant’s wish.' }]);
  expect((await fetch(full.pictures[0]!.url)).status).toBe(410);
});

const verdicts = (submission: Submission) => submission.eligibility.map(({ verdict }) => verdict);

import { recordReads, verifyChain } from '../../../src/management/audit/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { aDraft, aSubmittedCase, type Drawer, openDrawer } from '../../support/applicant.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
beforeEach(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
});
afterEach(() => Promise.all([office.close(), drawer.close()]));

interface Entry {
  act: string;
  person: { email: string } | null;
  subjectType: string | null;
  subjectId: string | null;
  facts: { name: string; value: string }[];
}
const AUDIT = `query ($after: String) { viewer { desk(edition: 2030) { audit(first: 2, after: $after) {
  edges { node { number act at hash person { email } subjectType subjectId facts { name value } } } pageInfo { hasNextPage endCursor } } } } }`;

/** Every entry of the edition, as its organizer reads them, newest first. */
async function auditOf(desk: Desk): Promise<Entry[]> {
  type Page = { viewer: { desk: { audit: { edges: { node: Entry }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } } };
  const found: Entry[] = [];
  for (let after: string | null = null; ;) {
    const answer: Awaited<ReturnType<typeof ask<Page>>> = await ask<Page>(desk, AUDIT, { after });
    expect(answer.errors).toBeUndefined();
    const { edges, pageInfo }: Page['viewer']['desk']['audit'] = answer.data!.viewer.desk.audit;
    found.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

test('what an organizer reads of others is written down once for a request, and what people read of their own is not', async () => {
  await office.anEdition();
  const organizer = await office.aDesk({ role: 'ORGANIZER' });
  const applicant = await office.aDesk();
  const [first, second] = [await aSubmittedCase(applicant, drawer), await aSubmittedCase(await office.aDesk(), drawer)];
  await aDraft(await office.aDesk());
  const before = (await auditOf(organizer)).length;

  await ask(applicant, `{ viewer { submissions { edges { node { id } } } submission(id: "${first.id}") { id } } }`);
  await ask(applicant, `{ viewer { submission(id: "${second.id}") { id } } }`); // not theirs: not shown
  await recordReads(applicant);
  expect((await auditOf(organizer)).length).toBe(before);

  const { errors } = await ask(
    organizer,
    `{ viewer { desk(edition: 2030) { submissions { edges { node { id } } } } submission(id: "${first.id}") { texts { title } } } }`,
  );
  expect(errors).toBeUndefined();
  await recordReads(organizer);
  await recordReads(organizer); // nothing is left to write
  const entries = await auditOf(organizer);
  expect(entries.length).toBe(before + 1);
  expect(entries[0]).toMatchObject({
    ...{ act: 'read', person: { email: organizer.person.email }, subjectType: 'submission', subjectId: null },
    facts: [first.id, second.id].sort().map((value) => ({ name: 'ids', value })),
  });
  expect(await verifyChain(office.em())).toMatchObject({ head: expect.anything() });
});

test('what a reviewer reads is written down, and nobody but the edition’s organizers reads the audit', async () => {
  await office.anEdition();
  const organizer = await office.aDesk({ role: 'ORGANIZER' });
  const reviewer = await office.aDesk({ role: 'REVIEWER' });
  const { id: submissionId } = await aSubmittedCase(await office.aDesk(), drawer);
  const { data } = await ask<{ assignReviewer: { assignment: { id: string } } }>(
    organizer,
    `mutation ($input: AssignReviewerInput!) { assignReviewer(input: $input) { assignment { id } } }`,
    { input: { idempotencyKey: 'assign-once', submissionId, reviewerId: reviewer.person.id } },
  );
  const id = data!.assignReviewer.assignment.id;
  await ask(reviewer, `{ viewer { reviewAssignments { edges { node { id } } } reviewAssignment(id: "${id}") { id } } }`);
  await recordReads(reviewer);
  const [read, assigned] = await auditOf(organizer);
  expect(read).toMatchObject({ act: 'read', subjectType: 'assignment', subjectId: id, person: { email: reviewer.person.email }, facts: [] });
  expect(assigned).toMatchObject({
    ...{ act: 'assignReviewer', subjectType: 'submission', subjectId: submissionId },
    facts: expect.arrayContaining([{ name: 'reviewerId', value: reviewer.person.id }]),
  });
  for (const desk of [reviewer, await office.aDesk(), await office.aDesk({ role: 'ORGANIZER', editionYear: 2031 })])
    expect((await ask(desk, AUDIT)).data).toEqual({ viewer: { desk: null } });
});

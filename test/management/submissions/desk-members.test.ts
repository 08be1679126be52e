import { openSecretBox } from '../../../src/platform/secret-box.ts';
import { randomUUID } from 'node:crypto';
import type { Desk } from '../../../src/management/identity/index.ts';
import { sendMessage } from '../../../src/management/messages/send-message.ts';
import { erasePerson } from '../../../src/management/privacy/index.ts';
import { assignReviewer } from '../../../src/management/reviews/assign-reviewer.ts';
import { handOverSubmission } from '../../../src/management/submissions/hand-over-submission.ts';
import { attachPicture, markReady } from '../../../src/management/submissions/index.ts';
import { leaveSubmission } from '../../../src/management/submissions/leave-submission.ts';
import { readSubmission } from '../../../src/management/submissions/read-submission.ts';
import { removeMaterial } from '../../../src/management/submissions/remove-material.ts';
import { removeMember } from '../../../src/management/submissions/remove-member.ts';
import { revokeSubmissionInvitation } from '../../../src/management/submissions/revoke-submission-invitation.ts';
import { setMemberRole } from '../../../src/management/submissions/set-member-role.ts';
import {
  aCompleteDraft,
  aKey,
  anUpload,
  aPicture,
  aSubmittedCase,
  codes,
  type Drawer,
  granted,
  openDrawer,
  save,
  stateOf,
  submit,
} from '../../support/applicant.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { accept, deskTicket, invite, letIn } from '../../support/desk-member.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { wordsOf } from '../../support/mail-server.ts';
import { openPostOffice } from '../../support/notices.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
let owner: Desk;
let guest: Desk;
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
beforeEach(async () => {
  [owner, guest] = [await office.aDesk(), await office.aDesk()];
});

const at = (submissionId: string, more: object = {}) => ({ idempotencyKey: aKey(), submissionId, ...more });
const members = async (id: string) =>
  await sql<{ person_id: string; role: string; gone: boolean }>(
    office.databases.management.owner,
    'select person_id, role, left_at is not null as gone from submission_members where submission_id = $1 order by joined_at, person_id',
    [id],
  );
const notThere = [{ code: 'NOT_FOUND', path: ['submissionId'] }];
const opensNothing = [{ code: 'LINK_NOT_GOOD', path: ['ticket'] }];

test('an editor writes, marks and hands in; the receipt goes to both', async () => {
  const draft = await aCompleteDraft(owner, drawer);
  const joined = await letIn(office, drawer, owner, draft.id, guest);
  expect(joined.members.map(({ id, role }) => ({ id, role }))).toEqual([
    { id: owner.person.id, role: 'OWNER' },
    { id: guest.person.id, role: 'EDITOR' },
  ]);
  const saved = granted(await save(guest, joined, { field: 'CULTURE' }));
  granted(await markReady(guest, at(draft.id, { expectedVersion: saved.version }) as never));
  const handedIn = granted(await submit(guest, drawer, saved));
  const told = await sql(
    office.databases.management.owner,
    `select person_id from notices where event = 'case-received' and key = $1 order by person_id`,
    [handedIn.receipt!.number],
  );
  expect(told).toEqual([owner, guest].map(({ person }) => ({ person_id: person.id })).sort((a, b) => (a.person_id < b.person_id ? -1 : 1)));
  const { data } = await ask(guest, '{ viewer { submissions { edges { node { id yourRole members { name role } invitations { id } } } } } }');
  expect(data).toEqual({
    viewer: {
      submissions: {
        edges: [
          {
            node: {
              id: draft.id,
              yourRole: 'EDITOR',
              members: [
                { name: 'Sample person', role: 'OWNER' },
                { name: 'Sample person', role: 'EDITOR' },
              ],
              invitations: [],
            },
          },
        ],
      },
    },
  });
});

test('an editor takes out and puts in pictures that somebody else brought', async () => {
  const draft = await aCompleteDraft(owner, drawer);
  const joined = await letIn(office, drawer, owner, draft.id, guest);
  const without = granted(
    await removeMaterial(guest, at(draft.id, { expectedVersion: joined.version, materialId: joined.materials[0]!.id }) as never),
  );
  expect(without.materials).toEqual([]);
  expect(await sql(office.databases.management.owner, 'select from assets where id = $1', [joined.pictures[0]!.id])).toEqual([]);
  const picture = { file: anUpload(await aPicture()), alt: [] };
  const again = granted(await attachPicture(guest, drawer.storage, at(draft.id, { expectedVersion: without.version, ...picture }) as never));
  const { materials, version } = again;
  expect(granted(await removeMaterial(owner, at(draft.id, { expectedVersion: version, materialId: materials[0]!.id }) as never)).materials).toEqual(
    [],
  );
});

test('who reads along reads everything and changes nothing, and is told so', async () => {
  const draft = await aCompleteDraft(owner, drawer);
  const joined = await letIn(office, drawer, owner, draft.id, guest, 'VIEWER');
  expect((await readSubmission(guest, draft.id))?.texts).toEqual(draft.texts);
  const before = await stateOf(office);
  for (const refused of [
    await save(guest, joined, { field: 'CULTURE' }),
    await submit(guest, drawer, joined),
    await markReady(guest, at(draft.id, { expectedVersion: joined.version }) as never),
    await attachPicture(guest, drawer.storage, at(draft.id, { expectedVersion: joined.version, file: anUpload(await aPicture()), alt: [] }) as never),
    await sendMessage(guest, at(draft.id, { text: 'May I?' }) as never),
    await invite(guest, draft.id, 'a@example.org'),
    await handOverSubmission(guest, at(draft.id, { memberId: guest.person.id }) as never),
  ])
    expect(codes(refused).map(({ code }) => code)).toEqual(['NOT_ALLOWED']);
  expect(await stateOf(office)).toEqual(before);
  // behind the queries: the database itself
  expect(await guest.em.execute(`update submission_texts set title = 'mine' where submission_id = ? returning 1`, [draft.id])).toEqual([]);
  await expect(guest.em.execute(`update submissions set field_key = null where id = ?`, [draft.id])).rejects.toThrow(/row-level security/);
  await expect(
    guest.em.execute(`update submission_members set role = 'EDITOR' where submission_id = ? and person_id = ?`, [draft.id, guest.person.id]),
  ).rejects.toThrow(/row-level security/);
});

test('inviting answers the same for whoever has an account and for whoever has none', async () => {
  const draft = await aCompleteDraft(owner, drawer);
  const document = `mutation ($input: InviteToSubmissionInput!) { answer: inviteToSubmission(input: $input) {
    submission { version members { id } invitations { role } } problems { code message path } } }`;
  const other = await aCompleteDraft(owner, drawer);
  const [known, unknown] = [
    await ask(owner, document, { input: at(draft.id, { address: guest.person.email, role: 'VIEWER' }) }),
    await ask(owner, document, { input: at(other.id, { address: `${randomUUID()}@example.org`, role: 'VIEWER' }) }),
  ];
  expect(known.errors).toBeUndefined();
  expect(known.data).toEqual(unknown.data);
});

test('the mail names who invites, and its link lets whoever holds it in, once', async () => {
  const post = await openPostOffice(office, { secret: drawer.receiptKey.secretFor('notices') });
  const draft = await aCompleteDraft(owner, drawer);
  granted(await invite(owner, draft.id, 'colleague@example.org'));
  await post.round();
  const mail = wordsOf((await post.letters()).find((letter) => letter.includes('To: colleague@example.org'))!);
  expect(mail).toContain('Sample person invites you to work on the case “Sample case”');
  const ticket = /ticket=(\S+)/.exec(mail)![1]!;
  const others = await Promise.all(Array.from({ length: 4 }, () => office.aDesk()));
  const outcomes = await Promise.all([guest, ...others].map((desk) => accept(desk, drawer, ticket)));
  expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
  for (const outcome of outcomes.filter(({ done }) => !done)) expect(codes(outcome)).toEqual(opensNothing);
  expect(await members(draft.id)).toHaveLength(1);
  await post.close();
});

test('accepting twice, and all at once, is accepting once', async () => {
  const draft = await aCompleteDraft(owner, drawer);
  granted(await invite(owner, draft.id, guest.person.email));
  const ticket = await deskTicket(office, drawer, draft.id);
  const key = aKey();
  const outcomes = await Promise.all([key, key, aKey(), aKey()].map((one) => accept(guest, drawer, ticket, one)));
  for (const outcome of outcomes) expect(granted(outcome).id).toBe(draft.id);
  expect(await members(draft.id)).toEqual([{ person_id: guest.person.id, role: 'EDITOR', gone: false }]);
  await expect(
    office.em().execute(`insert into submission_members (submission_id, person_id, role) values (?, ?, 'VIEWER')`, [draft.id, guest.person.id]),
  ).rejects.toThrow(/submission_members_pkey/);
});

test('a link opens nothing once it was taken back, replaced, or is too old; and never for the owner', async () => {
  const draft = await aCompleteDraft(owner, drawer);
  granted(await invite(owner, draft.id, 'a@example.org'));
  const first = await deskTicket(office, drawer, draft.id);
  granted(await invite(owner, draft.id, 'A@example.org', 'VIEWER'));
  const second = await deskTicket(office, drawer, draft.id);
  expect(codes(await accept(guest, drawer, first))).toEqual(opensNothing);
  expect(codes(await accept(owner, drawer, second))).toEqual(opensNothing);
  const { data } = await ask(owner, `query ($id: ID!) { viewer { submission(id: $id) { invitations { id address role } } } }`, { id: draft.id });
  const [open, ...more] = (data as { viewer: { submission: { invitations: { id: string; address: string }[] } } }).viewer.submission.invitations;
  expect([open, more]).toMatchObject([{ address: 'a@example.org', role: 'VIEWER' }, []]);
  granted(await revokeSubmissionInvitation(owner, at(draft.id, { invitationId: open!.id }) as never));
  expect(codes(await accept(guest, drawer, second))).toEqual(opensNothing);
  expect(codes(await revokeSubmissionInvitation(owner, at(draft.id, { invitationId: open!.id }) as never))).toEqual([
    { code: 'NOT_FOUND', path: ['invitationId'] },
  ]);
  granted(await invite(owner, draft.id, 'b@example.org'));
  const third = await deskTicket(office, drawer, draft.id);
  const [until] = await sql<{ end: string; before: string }>(
    office.databases.management.owner,
    `select (expires_at + interval '1 millisecond')::text as end, (expires_at - interval '1 millisecond')::text as before from submission_invitations
     where submission_id = $1 order by invited_at desc limit 1`,
    [draft.id],
  );
  await holdClock(office.databases.management.owner, until!.end);
  expect(codes(await accept(guest, drawer, third))).toEqual(opensNothing);
  await holdClock(office.databases.management.owner, until!.before);
  granted(await accept(guest, drawer, third));
  await holdClock(office.databases.management.owner, null);
  expect(codes(await accept(guest, drawer, 'nonsense'))).toEqual(opensNothing);
});

test('whoever is not at the desk is answered as if there were none, by every act', async () => {
  const draft = await aCompleteDraft(owner, drawer);
  await letIn(office, drawer, owner, draft.id, guest);
  const stranger = await office.aDesk();
  const before = await stateOf(office);
  const acts: ((id: string) => Promise<{ refusals?: { code: string; message: unknown }[] }>)[] = [
    (id) => invite(stranger, id, 'nonsense') as never,
    (id) => revokeSubmissionInvitation(stranger, at(id, { invitationId: randomUUID() }) as never) as never,
    (id) => setMemberRole(stranger, at(id, { memberId: guest.person.id, role: 'VIEWER' }) as never) as never,
    (id) => removeMember(stranger, at(id, { memberId: guest.person.id }) as never) as never,
    (id) => handOverSubmission(stranger, at(id, { memberId: guest.person.id }) as never) as never,
    (id) => leaveSubmission(stranger, at(id)) as never,
  ];
  for (const act of acts) {
    const unknown = await act(randomUUID());
    expect(codes(unknown as never)).toEqual(notThere);
    for (const id of [draft.id, 'not-a-uuid', '']) expect(await act(id)).toEqual(unknown);
  }
  expect(await stateOf(office)).toEqual(before);
  // nobody lets themself in
  await expect(
    stranger.em.execute(`insert into submission_members (submission_id, person_id, role) values (?, ?, 'EDITOR')`, [draft.id, stranger.person.id]),
  ).rejects.toThrow(/row-level security/);
});

test('who leaves, or is taken off, finds nothing there any more; who has left cannot be brought back', async () => {
  const draft = await aCompleteDraft(owner, drawer);
  const joined = await letIn(office, drawer, owner, draft.id, guest);
  expect(codes(await leaveSubmission(owner, at(draft.id)))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
  granted(await leaveSubmission(guest, at(draft.id)));
  expect(await readSubmission(guest, draft.id)).toBeNull();
  expect(codes(await save(guest, joined, { field: 'CULTURE' }))).toEqual(notThere);
  expect(codes(await leaveSubmission(guest, at(draft.id)))).toEqual(notThere);
  await expect(
    owner.em.execute(`update submission_members set left_at = null where submission_id = ? and person_id = ?`, [draft.id, guest.person.id]),
  ).rejects.toThrow(/row-level security/);
  await letIn(office, drawer, owner, draft.id, guest, 'VIEWER');
  granted(await setMemberRole(owner, at(draft.id, { memberId: guest.person.id, role: 'EDITOR' }) as never));
  granted(await save(guest, joined, { field: 'CULTURE' }));
  granted(await removeMember(owner, at(draft.id, { memberId: guest.person.id }) as never));
  expect(await readSubmission(guest, draft.id)).toBeNull();
  expect(codes(await removeMember(owner, at(draft.id, { memberId: guest.person.id }) as never))).toEqual([{ code: 'NOT_FOUND', path: ['memberId'] }]);
});

test('an owner hands over to a member and stays as an editor; nobody else can', async () => {
  const draft = await aCompleteDraft(owner, drawer);
  await letIn(office, drawer, owner, draft.id, guest);
  const stranger = await office.aDesk();
  expect(codes(await handOverSubmission(owner, at(draft.id, { memberId: stranger.person.id }) as never))).toEqual([
    { code: 'NOT_FOUND', path: ['memberId'] },
  ]);
  // behind the queries: an editor takes nothing over, and nobody gives it to somebody outside
  const give = (em: Desk['em'], to: Desk) => em.execute('update submissions set owner_id = ? where id = ?', [to.person.id, draft.id]);
  await expect(give(guest.em, guest)).rejects.toThrow(/row-level security/);
  await expect(give(owner.em, stranger)).rejects.toThrow(/row-level security/);
  const over = granted(await handOverSubmission(owner, at(draft.id, { memberId: guest.person.id }) as never));
  expect(over.members).toMatchObject([
    { id: guest.person.id, role: 'OWNER' },
    { id: owner.person.id, role: 'EDITOR' },
  ]);
  expect(codes(await invite(owner, draft.id, 'a@example.org'))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
  granted(await save(owner, over, { field: 'CULTURE' }));
  granted(await leaveSubmission(owner, at(draft.id)));
  expect(await readSubmission(owner, draft.id)).toBeNull();
});

test('whoever works or worked on a case never judges it, and whoever judges it does not come to work on it', async () => {
  const organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const reviewers = [
    await office.aDesk({ role: 'REVIEWER' }),
    await office.aDesk({ role: 'REVIEWER' }),
    await office.aDesk({ role: 'REVIEWER' }),
  ] as const;
  const { id } = await aSubmittedCase(owner, drawer);
  const assign = (reviewer: Desk) => assignReviewer(organizer, at(id, { reviewerId: reviewer.person.id }) as never);
  await letIn(office, drawer, owner, id, reviewers[0]);
  await letIn(office, drawer, owner, id, reviewers[1], 'VIEWER');
  granted(await leaveSubmission(reviewers[1], at(id)));
  for (const one of reviewers.slice(0, 2)) expect(codes(await assign(one))).toEqual([{ code: 'CONFLICT_OF_INTEREST', path: ['reviewerId'] }]);
  granted(await assign(reviewers[2]));
  granted(await invite(owner, id, reviewers[2].person.email));
  expect(codes(await accept(reviewers[2], drawer, await deskTicket(office, drawer, id)))).toEqual(opensNothing);
  // behind the queries
  await expect(
    office
      .em()
      .execute(`insert into review_assignments (revision_id, reviewer_id, assigned_by) select id, ?, ? from revisions where submission_id = ?`, [
        reviewers[1].person.id,
        organizer.person.id,
        id,
      ]),
  ).rejects.toThrow(/nobody judges a case that they are tied to/);
});

test('a desk and a day have a most', async () => {
  const draft = await aCompleteDraft(owner, drawer);
  for (let n = 0; n < 20; n++) granted(await invite(owner, draft.id, `${n}@example.org`));
  expect(codes(await invite(owner, draft.id, 'more@example.org'))).toEqual([{ code: 'TOO_MANY', path: [] }]);
  await office.em().execute(
    `insert into submission_invitations (submission_id, address, role, invited_by, expires_at, revoked_at)
     select ?, 'r' || n || '@example.org', 'EDITOR', ?, instant() + interval '1 day', instant() from generate_series(1, 30) n`,
    [draft.id, owner.person.id],
  );
  expect(codes(await invite(owner, draft.id, 'more@example.org'))).toEqual([{ code: 'TRY_LATER', path: [] }]);
  for (const address of ['nonsense', 'a@', `${'a'.repeat(300)}@example.org`, 'a@example.org\nBcc: b@example.org', ''])
    expect(codes(await invite(await office.aDesk(), draft.id, address))).toEqual(notThere);
  const fresh = await aCompleteDraft(guest, drawer);
  for (const address of ['nonsense', 'a@', 'a@example.org\nBcc: b@example.org', '', guest.person.email.toUpperCase()])
    expect(codes(await invite(guest, fresh.id, address))).toEqual([{ code: 'INVALID', path: ['address'] }]);
});

test('a draft with another editor goes to them when its owner is erased; one without goes, with all its files', async () => {
  const shared = await aCompleteDraft(owner, drawer);
  await letIn(office, drawer, owner, shared.id, guest);
  const alone = await aCompleteDraft(owner, drawer);
  expect(
    await erasePerson(office.nobody(), drawer.storage, openSecretBox(drawer.receiptKey.secretFor('identity')), owner.person.email),
  ).toMatchObject({ drafts: 1, pictures: 1 });
  expect(await readSubmission(guest, shared.id)).toMatchObject({ pictures: [{}], members: [{ id: guest.person.id, role: 'OWNER' }] });
  expect(await sql(office.databases.management.owner, 'select from submissions where id = $1', [alone.id])).toEqual([]);
  granted(await save(guest, (await readSubmission(guest, shared.id))!, { field: 'CULTURE' }));
});

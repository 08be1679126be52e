import { randomUUID } from 'node:crypto';
import type { Desk } from '../../../src/management/identity/index.ts';
import { passScreening } from '../../../src/management/screening/index.ts';
import { aKey, aSubmittedCase, type Drawer, granted, openDrawer } from '../../support/applicant.ts';
import { sql } from '../../support/databases.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
let organizer: Desk;
let cases: { id: string }[];
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  await office.anEdition();
  organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  cases = [await aSubmittedCase(await office.aDesk(), drawer), await aSubmittedCase(await office.aDesk(), drawer)];
  for (const { id } of cases)
    granted(await passScreening(organizer, { idempotencyKey: aKey(), submissionId: id, revision: 1, reason: 'Looked at.' }));
});
afterAll(() => Promise.all([office.close(), drawer.close()]));

type Found = { viewer: { desk: { audit: { edges: { node: { act: string; subjectId: string | null } }[] } } } };
async function found(filter: string): Promise<string[]> {
  const { data, errors } = await ask<Found>(
    organizer,
    `{ viewer { desk(edition: 2030) { audit(first: 100, ${filter}) { edges { node { act subjectId } } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.viewer.desk.audit.edges.map(({ node }) => `${node.act} ${node.subjectId}`);
}

test('entries are found by person, act, thing and time, and by all of them together', async () => {
  const passed = cases.map(({ id }) => `passScreening ${id}`).reverse();
  expect(await found('act: "passScreening"')).toEqual(passed);
  expect(await found(`personId: "${organizer.person.id}", act: "passScreening"`)).toEqual(passed);
  expect(await found(`subjectId: "${cases[0]!.id}", act: "passScreening"`)).toEqual([passed[1]]);
  expect(new Set((await found(`subjectId: "${cases[0]!.id}"`)).map((entry) => entry.split(' ')[1]))).toEqual(new Set([cases[0]!.id]));
  const later = new Date(Date.now() + 86_400_000).toISOString();
  expect(await found(`act: "passScreening", from: "${later}"`)).toEqual([]);
  expect(await found(`act: "passScreening", until: "${later}"`)).toEqual(passed);
});

test('somebody else, another thing and what is no id find nothing', async () => {
  for (const id of [randomUUID(), 'nobody', 'not-a-uuid']) {
    expect(await found(`personId: "${id}"`)).toEqual([]);
    expect(await found(`subjectId: "${id}"`)).toEqual([]);
  }
});

test('the chain is followed for whoever asks, and shows where it was changed', async () => {
  type Checked = { viewer: { desk: { auditCheck: { count: number; head: string | null; brokenAt: number | null } } } };
  const check = async () =>
    (await ask<Checked>(organizer, '{ viewer { desk(edition: 2030) { auditCheck { count head brokenAt } } } }')).data!.viewer.desk.auditCheck;
  const whole = await check();
  expect(whole).toEqual({ count: expect.any(Number), head: expect.stringMatching(/^[0-9a-f]{64}$/), brokenAt: null });
  const { owner } = office.databases.management;
  await sql(
    owner,
    `alter table audit_entries disable trigger user; update audit_entries set act = 'nothing' where number = 3; alter table audit_entries enable trigger user`,
  );
  expect(await check()).toEqual({ count: 3, head: null, brokenAt: 3 });
});

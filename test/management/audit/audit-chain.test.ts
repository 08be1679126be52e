import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  type AuditEntry,
  anchorInto,
  appendEntry,
  entriesInOrder,
  type Head,
  readAnchors,
  verifyChain,
} from '../../../src/management/audit/index.ts';
import type { NewEntry } from '../../../src/management/audit/audit-entry.ts';
import { once } from '../../../src/management/identity/index.ts';
import { withClient } from '../../../src/platform/database/connection.ts';
import { done, refuse } from '../../../src/platform/graph/refusal.ts';
import { notFound } from '../../../src/management/identity/index.ts';
import { aDraft, aKey, openDrawer, save, type Drawer, aCompleteDraft, submit, granted } from '../../support/applicant.ts';
import { sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
beforeEach(async () => {
  office = await openOffice();
  drawer = await openDrawer();
});
afterEach(() => Promise.all([office.close(), drawer.close()]));

async function chain(): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const entry of entriesInOrder(office.em())) entries.push(entry);
  return entries;
}
const verified = (anchors: Head[] = []) => verifyChain(office.em(), anchors);
const asOwner = (text: string, values: unknown[] = []) => sql(office.databases.management.owner, text, values);

/** Three entries behind the beginning, with texts that a careless serializer would write differently. */
async function someEntries() {
  const em = office.em();
  const some: NewEntry['facts'][] = [
    { b: 1, a: 'x' },
    { ids: [randomUUID(), randomUUID()], empty: [], none: null, yes: true },
    { word: 'é"\\/\u0007\u2028😀' },
  ];
  for (const facts of some) {
    await appendEntry(em, {
      act: 'try',
      personId: randomUUID(),
      sessionId: null,
      subjectType: 'thing',
      subjectId: randomUUID(),
      editionYear: 2030,
      facts,
    });
  }
}

/** Does what no role can do while the guards are there: as their owner, without them. */
async function tamper(statement: string): Promise<void> {
  await asOwner('alter table audit_entries disable trigger all').catch(() => asOwner('alter table audit_entries disable trigger user'));
  await asOwner(statement);
  await asOwner('alter table audit_entries enable trigger user');
}

test('every hash is that of the entry’s canonical JSON and the hash before it, computed by the database and again here', async () => {
  await someEntries();
  const entries = await chain();
  expect(entries.map(({ number, act }) => [number, act])).toEqual([
    [0, 'begin'],
    [1, 'try'],
    [2, 'try'],
    [3, 'try'],
  ]);
  expect(await verified()).toEqual({ head: { number: 3, hash: entries[3]!.hash }, count: 4 });
});

test.each([
  ['a changed fact', `update audit_entries set facts = '{"a": "y", "b": 1}' where number = 1`, 1, 'its hash is not that of its content'],
  ['another person', `update audit_entries set person_id = gen_random_uuid() where number = 2`, 2, 'its hash is not that of its content'],
  ['a moved instant', `update audit_entries set at = at - interval '1 second' where number = 2`, 2, 'its hash is not that of its content'],
  ['an entry taken out', `delete from audit_entries where number = 2`, 2, 'it is missing'],
  ['a beginning taken out', `delete from audit_entries where number = 0`, 0, 'it is missing'],
  ['an emptied chain', `delete from audit_entries`, 0, 'it is missing: the chain is empty'],
])('%s is found, though its owner did it', async (_what, statement, number, why) => {
  await someEntries();
  await tamper(statement);
  expect(await verified()).toEqual({ broken: { number, why } });
});

test('an end that was cut off, and a chain written anew, are found by a head that was anchored', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-anchor-'));
  try {
    const file = path.join(folder, 'audit-heads');
    await someEntries();
    const anchor = anchorInto(file);
    await anchor(office.em());
    await anchor(office.em()); // nothing new: nothing written
    const anchors = await readAnchors(file);
    expect(anchors).toEqual([{ number: 3, hash: (await chain())[3]!.hash }]);

    await tamper('delete from audit_entries where number = 3');
    expect(await verified()).toMatchObject({ count: 3 });
    expect(await verified(anchors)).toEqual({ broken: { number: 3, why: 'it is missing: the chain went on to 3 when it was anchored' } });

    await appendEntry(office.em(), {
      act: 'another',
      personId: null,
      sessionId: null,
      subjectType: null,
      subjectId: null,
      editionYear: null,
      facts: {},
    });
    expect(await verified()).toMatchObject({ count: 4 });
    expect(await verified(anchors)).toEqual({ broken: { number: 3, why: 'it is not the one that was anchored' } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the role for run time can add at the end, and nothing else; the owner’s slip is stopped too', async () => {
  await someEntries();
  const runtime = office.databases.management.runtime;
  const before = await chain();
  for (const statement of [
    `update audit_entries set act = 'other'`,
    `delete from audit_entries`,
    `truncate audit_entries`,
    `insert into audit_entries select 9, at, act, person_id, session_id, subject_type, subject_id, edition_year, facts, repeat('1', 64), repeat('2', 64) from audit_entries where number = 1`,
  ]) {
    await expect(sql(runtime, statement)).rejects.toThrow('permission denied');
    if (!statement.startsWith('insert')) await expect(asOwner(statement)).rejects.toThrow('never changed');
  }
  await expect(asOwner('delete from audit_entries where false')).rejects.toThrow('never changed');
  expect(await chain()).toEqual(before);
});

test('facts are short and hold no fractions; what does not fit is not half written', async () => {
  const entry = { act: 'try', personId: null, sessionId: null, subjectType: null, subjectId: null, editionYear: null };
  await expect(appendEntry(office.em(), { ...entry, facts: { score: 0.5 } })).rejects.toThrow('whole numbers');
  await expect(appendEntry(office.em(), { ...entry, facts: { much: 'x'.repeat(20_001) } })).rejects.toThrow();
  await expect(appendEntry(office.em(), { ...entry, act: 'select; drop', facts: {} })).rejects.toThrow();
  expect(await verified()).toMatchObject({ count: 1 });
});

describe('acts', () => {
  test('an act and its entry are committed together; a refused and a repeated act leave none', async () => {
    await office.anEdition();
    const desk = await office.aDesk();
    const idempotencyKey = aKey();
    const input = { idempotencyKey, title: 'Planted title of somebody' };
    const act = () => once(desk, 'startSubmission', input, async () => done({ id: desk.person.id, title: input.title, edition: 2030, version: 1 }));
    granted(await act());
    granted(await act());
    await once(desk, 'startSubmission', { idempotencyKey: aKey() }, async () => refuse(notFound()));
    const entries = await chain();
    expect(entries.slice(1)).toMatchObject([
      {
        act: 'startSubmission',
        personId: desk.person.id,
        sessionId: desk.sessionId,
        subjectType: 'submission',
        subjectId: desk.person.id,
        editionYear: 2030,
        facts: { version: 1 },
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain('Planted');
  });

  test('an entry that cannot be written undoes the act', async () => {
    const desk = await office.aDesk();
    await asOwner('revoke execute on function append_audit from test_management');
    const act = once(desk, 'registerOrganization', { idempotencyKey: aKey() }, async ({ em }) => {
      await em.execute(`insert into organizations (names) values ('{"en": "Nobody"}')`);
      return done({ id: randomUUID() });
    });
    await expect(act).rejects.toThrow('permission denied');
    expect(await office.em().execute('select from organizations')).toEqual([]);
  });

  test('handing in says which submission, which edition and which content', async () => {
    await office.anEdition();
    const desk = await office.aDesk();
    const draft = await aCompleteDraft(desk, drawer);
    granted(await submit(desk, drawer, draft));
    expect((await chain()).at(-1)).toMatchObject({
      act: 'submitCase',
      subjectType: 'submission',
      subjectId: draft.id,
      editionYear: 2030,
      facts: { step: 'SUBMITTED' },
    });
    expect(await verified()).toMatchObject({ head: expect.anything() });
  });

  test('twenty drafts are saved while somebody holds the chain; acts wait for it only at their end', async () => {
    await office.anEdition();
    const desks = await Promise.all(Array.from({ length: 20 }, () => office.aDesk()));
    const drafts = await Promise.all(desks.map((desk) => aDraft(desk)));
    await withClient(office.databases.management.owner, async (holder) => {
      await holder.query('begin');
      await holder.query('select pg_advisory_xact_lock(4, 1)');
      const saved = await Promise.all(drafts.map((draft, index) => save(desks[index]!, draft, { field: 'SECURITY' })));
      expect(saved.map(({ done }) => done?.version)).toEqual(drafts.map(() => 2));
      await holder.query('rollback');
    });
    const before = (await chain()).length;
    await Promise.all(desks.map((desk) => aDraft(desk)));
    expect((await chain()).length).toBe(before + 20);
    expect(await verified()).toMatchObject({ count: before + 20 });
  });
});

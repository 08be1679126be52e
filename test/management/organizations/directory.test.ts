import type { AmendOrganizationInput } from '../../../src/generated/schema.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { amendOrganization, mergeOrganizations, organizationsByIds, registerOrganization } from '../../../src/management/organizations/index.ts';
import { entriesSimilarTo } from '../../../src/management/organizations/register-organization.ts';
import { searchDirectory } from '../../../src/management/organizations/search-directory.ts';
import { aDraft, aKey, anOrganization, codes, type Drawer, granted, openDrawer, save, stateOf } from '../../support/applicant.ts';
import { holdAt } from '../../support/committee.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  await office.anEdition();
});
afterAll(async () => {
  await office.close();
  await drawer.close();
});

const register = async (desk: Desk, names: Record<string, string>, some: object = {}) =>
  granted(
    await registerOrganization(desk, {
      ...{ idempotencyKey: aKey(), kind: 'UNIVERSITY', country: 'KE' },
      names: Object.entries(names).map(([locale, value]) => ({ locale, value })),
      ...some,
    }),
  );
const amend = (desk: Desk, organizationId: string, change: Partial<AmendOrganizationInput>) =>
  amendOrganization(desk, { idempotencyKey: aKey(), organizationId, expectedVersion: 1, ...change }, 14);
const merge = (desk: Desk, duplicateId: string, keptId: string) => mergeOrganizations(desk, { idempotencyKey: aKey(), duplicateId, keptId });
const anOrganizer = () => office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });

describe('searching', () => {
  test.each([
    ['universite de zanzibar', 'accents and case say nothing'],
    ['ZANZIBAR', 'a part'],
    ['Univ. de Zanzibar', 'nearly the same'],
    ['ＵＺＮ', 'an alias, in full width'],
    ['桑给巴尔', 'a part of a name in Chinese'],
    ['桑给巴尔大学校', 'nearly the same in Chinese'],
    ['زنجبار', 'a part of a name in Arabic'],
  ])('%s finds it: %s', async (search) => {
    const desk = await office.aDesk();
    const names = { fr: 'Université de Zanzibar', 'zh-Hans': '桑给巴尔大学', ar: 'جامعة زنجبار' };
    const { id } = await register(desk, names, { aliases: ['UZN'] });
    const found = await searchDirectory(await office.aDesk(), { search, first: 20 });
    expect(found.map((entry) => entry.id)).toContain(id);
    expect(new Set(found.map((entry) => entry.id)).size).toBe(found.length);
  });

  test('the nearest come first, no more than asked for, and nothing finds nothing', async () => {
    const desk = await office.aDesk();
    for (const name of ['Quokka Institute of Perth', 'Institute Quokka', 'Quokka Institute']) await register(desk, { en: name });
    const first = async (search: string, count: number) =>
      (await searchDirectory(desk, { search, first: count })).map(({ names }) => names[0]!.value);
    expect(await first('quokka institute', 2)).toEqual(['Quokka Institute', 'Quokka Institute of Perth']);
    for (const search of ['', '   ', '!?', '%', '_', 'xyzzy plugh']) expect(await first(search, 20)).toEqual([]);
    for (const count of [0, -1, 21]) await expect(first('quokka', count)).rejects.toThrow('"first"');
    await expect(first('x'.repeat(201), 5)).rejects.toThrow('200');
    await expect(first('a\u0000b', 5)).rejects.toThrow('control');
  });

  test('whoever registers what is there already is shown it', async () => {
    const desk = await office.aDesk();
    const there = await register(desk, { en: 'Numbat Research Centre' });
    const again = await register(desk, { en: 'The Numbat Research Center' });
    expect((await entriesSimilarTo(desk, again)).map(({ id }) => id)).toEqual([there.id]);
  });
});

describe('amending', () => {
  test('what is sent replaces, what is left out stays, and a version is amended once', async () => {
    const desk = await office.aDesk();
    const parent = await anOrganization(desk, 'Parent');
    const { id } = await register(desk, { en: 'Bandicoot Fund' }, { aliases: ['TBA'] });
    granted(
      await amend(desk, id, { names: [{ locale: 'en', value: 'Amended' }], website: 'https://example.org', parentId: parent, aliases: ['A', ' A '] }),
    );
    const late = await amend(desk, id, { country: 'CN' });
    expect(codes(late)).toEqual([{ code: 'CONFLICT', path: ['expectedVersion'] }]);
    expect(late.stored).toMatchObject({ id, names: [{ locale: 'en', value: 'Amended' }], country: 'KE' });
    granted(await amend(desk, id, { expectedVersion: 2, parentId: null, website: null }));
    const [row] = await office
      .em()
      .execute<unknown[]>('select names, aliases, kind, parent_id, website, version from organizations where id = ?', [id]);
    expect(row).toEqual({ names: { en: 'Amended' }, aliases: ['A'], kind: 'UNIVERSITY', parent_id: null, website: null, version: 3 });
    expect((await searchDirectory(desk, { search: 'Bandicoot Fund', first: 20 })).map((entry) => entry.id)).not.toContain(id);
  });

  test('what is wrong is said at once, and nothing is amended', async () => {
    const desk = await anOrganizer();
    const { id } = await register(desk, { en: 'Stays as it is' });
    const before = await stateOf(office);
    const wrong = {
      names: [{ locale: 'en', value: 'turned \u202Eback' }],
      country: 'ZZ',
      aliases: ['', 'a\nb', '\u2066open'],
      website: 'javascript:alert(1)',
    };
    expect(codes(await amend(desk, id, { ...wrong, parentId: '00000000-0000-4000-8000-000000000000' }))).toEqual([
      { code: 'INVALID', path: ['names', '0', 'value'] },
      { code: 'INVALID', path: ['country'] },
      { code: 'REQUIRED', path: ['aliases', '0', 'value'] },
      { code: 'INVALID', path: ['aliases', '1'] },
      { code: 'INVALID', path: ['aliases', '2'] },
      { code: 'INVALID', path: ['website'] },
      { code: 'NOT_FOUND', path: ['parentId'] },
    ]);
    expect(codes(await amend(desk, id, { aliases: Array.from({ length: 31 }, (_, i) => `a${i}`) }))).toEqual([
      { code: 'TOO_MANY', path: ['aliases'] },
    ]);
    for (const website of ['example.org', 'https://user:password@example.org', 'ftp://example.org', 'https://localhost', ''])
      expect(codes(await amend(desk, id, { website }))).toEqual([{ code: 'INVALID', path: ['website'] }]);
    expect(codes(await amend(desk, 'nonsense', {}))).toEqual([{ code: 'NOT_FOUND', path: ['organizationId'] }]);
    expect(await stateOf(office)).toEqual(before);
  });

  test('its registrant amends it for some days, until an organizer does, and whatever others do with it', async () => {
    const [registrant, other, organizer] = [await office.aDesk(), await office.aDesk(), await anOrganizer()];
    // two entries with histories that differ in a draft and in parts of somebody else
    const [named, alone] = [await register(registrant, { en: 'Named by others' }), await register(registrant, { en: 'Named by nobody' })];
    granted(await save(other, await aDraft(other), { applicants: [{ organizationId: named.id, role: 'LEAD' as const }] }));
    await register(other, { en: 'A part' }, { parentId: named.id });
    const told = async (expectedVersion: number) => {
      const each = [];
      for (const { id } of [named, alone]) {
        expect(codes(await amend(other, id, { country: 'CN', expectedVersion }))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
        each.push((await amend(registrant, id, { country: 'CN', expectedVersion })).refusals);
      }
      expect(each[0]).toEqual(each[1]);
      return each[0]?.map(({ code }) => code);
    };
    const [{ at }] = await office.em().execute<[{ at: Date }]>('select created_at as at from organizations where id = ?', [named.id]);
    const end = new Date(at).getTime() + 14 * 86_400_000;
    try {
      expect(await told(1)).toBeUndefined();
      await office.em().execute('update organizations set created_at = ? where id in (?)', [new Date(at), [named.id, alone.id]]);
      await holdAt(office, new Date(end), -1);
      expect(await told(2)).toBeUndefined();
      await holdAt(office, new Date(end));
      expect(await told(3)).toEqual(['NOT_ALLOWED']);
    } finally {
      await holdClock(office.databases.management.owner, null);
    }
    const [a, b] = [await register(registrant, { en: 'Amended for them' }), await register(registrant, { en: 'Merged for them' })];
    granted(await amend(organizer, a.id, { country: 'FR' }));
    granted(await mergeOrganizations(organizer, { idempotencyKey: aKey(), duplicateId: alone.id, keptId: b.id }));
    expect(codes(await amend(registrant, a.id, { country: 'KE', expectedVersion: 2 }))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
    expect(codes(await amend(registrant, b.id, { country: 'KE' }))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
    granted(await amend(organizer, a.id, { country: 'KE', expectedVersion: 2 }));
  });

  test('no organization stands above itself, two at once either, and the database holds it too', async () => {
    const desk = await anOrganizer();
    const [a, b, c] = [await anOrganization(desk), await anOrganization(desk), await anOrganization(desk)];
    granted(await amend(desk, b, { parentId: a }));
    granted(await amend(desk, c, { parentId: b }));
    for (const parentId of [a, b, c]) expect(codes(await amend(desk, a, { parentId }))).toEqual([{ code: 'INVALID', path: ['parentId'] }]);
    await expect(sql(office.databases.management.owner, 'update organizations set parent_id = $1 where id = $2', [c, a])).rejects.toThrow(
      'stand above itself',
    );

    const [x, y] = [await anOrganization(desk), await anOrganization(desk)];
    const outcomes = await Promise.all([amend(desk, x, { parentId: y }), amend(await anOrganizer(), y, { parentId: x })]);
    expect(outcomes.filter(({ done }) => done).length).toBe(1);
    expect(outcomes.flatMap((outcome) => codes(outcome))).toEqual([{ code: 'INVALID', path: ['parentId'] }]);
  });
});

describe('merging', () => {
  test('the id that goes leads to the one that stays, in drafts, by search and by id; what was before is kept', async () => {
    const [desk, organizer] = [await office.aDesk(), await anOrganizer()];
    const kept = await register(desk, { en: 'Wombat Institute' });
    const gone = await register(desk, { en: 'Institute for Wombats', de: 'Beuteltierinstitut' });
    const lead = [{ organizationId: gone.id, role: 'LEAD' as const }];
    const draft = granted(await save(desk, await aDraft(desk), { applicants: lead }));
    const both = [...lead, { organizationId: kept.id, role: 'JOINT' as const }];
    const twice = granted(await save(desk, await aDraft(desk), { applicants: both }));

    expect(granted(await merge(organizer, gone.id, kept.id))).toEqual(kept);
    expect((await searchDirectory(desk, { search: 'Beuteltierinstitut', first: 5 })).map(({ id }) => id)).toEqual([kept.id]);
    expect((await organizationsByIds(office.em(), [gone.id])).get(gone.id)!.id).toBe(kept.id);
    const read = async (id: string) => {
      const ask = await openGraph(drawer);
      const { data } = await ask<{ viewer: { submission: { applicants: unknown } } }>(
        desk,
        `query ($id: ID!) { viewer { submission(id: $id) { applicants { role organization { id aliases version parent { id } } } } } }`,
        { id },
      );
      return data!.viewer.submission.applicants;
    };
    const entry = { id: kept.id, aliases: [], version: 1, parent: null };
    expect(await read(draft.id)).toEqual([{ role: 'LEAD', organization: entry }]);
    expect(await read(twice.id)).toEqual([{ role: 'LEAD', organization: entry }]);
    // two ids that are one entry now
    expect(codes(await save(desk, draft, { applicants: both }))).toEqual([{ code: 'INVALID', path: ['applicants', '1', 'organizationId'] }]);

    const [undo] = await office.em().execute<{ undo: { merged: object } }[]>('select undo from organization_merges where merged_id = ?', [gone.id]);
    expect(undo!.undo).toMatchObject({ merged: { id: gone.id, names: { de: 'Beuteltierinstitut' }, version: 1 }, kept: { id: kept.id }, parts: [] });
    const [act] = await office.em().execute<unknown[]>(`select act, subject_id, facts from audit_entries order by number desc limit 1`);
    expect(act).toMatchObject({ act: 'mergeOrganizations', subject_id: kept.id, facts: { duplicateId: gone.id, keptId: kept.id } });
    await expect(office.em().execute('delete from organization_merges')).rejects.toThrow('permission denied');
  });

  test('never two steps, and the parts of the one that goes are parts of the one that stays', async () => {
    const organizer = await anOrganizer();
    const [a, b, c, part, above] = await Promise.all(Array.from({ length: 5 }, (_, i) => anOrganization(organizer, `Merged ${i}`)));
    granted(await amend(organizer, part!, { parentId: b! }));
    granted(await amend(organizer, b!, { parentId: above! }));
    granted(await merge(organizer, a!, b!));
    // c is a part of a part of b: handing that part over would close a ring
    granted(await amend(organizer, c!, { parentId: part! }));
    granted(await merge(organizer, b!, c!));
    const rows = await office
      .em()
      .execute<{ id: string }[]>('select id, merged_into, parent_id from organizations where id in (?)', [[a, b, c, part]]);
    expect(new Map(rows.map(({ id, ...row }) => [id, row]))).toEqual(
      new Map([
        [a, { merged_into: c, parent_id: null }],
        [b, { merged_into: c, parent_id: null }],
        [c, { merged_into: null, parent_id: part }],
        [part, { merged_into: null, parent_id: above }],
      ]),
    );
    for (const [duplicate, into] of [
      [a, c],
      [c, a],
      [b, c],
    ] as const)
      expect(codes(await merge(organizer, duplicate!, into!)).map(({ code }) => code)).toEqual(['WRONG_STATE']);
    expect(codes(await amend(organizer, a!, { expectedVersion: 99 }))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
  });

  test('only organizers merge, two different entries that are there, once', async () => {
    const [desk, organizer] = [await office.aDesk(), await anOrganizer()];
    const [a, b] = [await anOrganization(desk), await anOrganization(desk)];
    const before = await stateOf(office);
    expect(codes(await merge(desk, a, b))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
    expect(codes(await merge(organizer, a, a))).toEqual([{ code: 'INVALID', path: ['keptId'] }]);
    expect(codes(await merge(organizer, aKey(), 'nonsense'))).toEqual([{ code: 'NOT_FOUND', path: ['keptId'] }]);
    expect(codes(await merge(organizer, aKey(), b))).toEqual([{ code: 'NOT_FOUND', path: ['duplicateId'] }]);
    expect(await stateOf(office)).toEqual(before);
    const outcomes = await Promise.all([merge(organizer, a, b), merge(await anOrganizer(), b, a)]);
    expect(outcomes.filter(({ done }) => done).length).toBe(1);
  });
});

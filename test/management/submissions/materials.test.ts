import type { Desk } from '../../../src/management/identity/index.ts';
import { attachPicture, latestRevision, type SubmissionView } from '../../../src/management/submissions/index.ts';
import { describeMaterial } from '../../../src/management/submissions/describe-material.ts';
import { orderMaterials } from '../../../src/management/submissions/order-materials.ts';
import { removeMaterial } from '../../../src/management/submissions/remove-material.ts';
import { aDraft, aKey, anUpload, aPicture, codes, type Drawer, fill, granted, openDrawer, stateOf, submit } from '../../support/applicant.ts';
import { holdAt } from '../../support/committee.ts';
import { holdClock } from '../../support/databases.ts';
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

const onto = ({ id, version }: SubmissionView) => ({ idempotencyKey: aKey(), submissionId: id, expectedVersion: version });

/** A draft with so many pictures, 41, 42, … pixels wide. */
async function aDraftWith(desk: Desk, count: number): Promise<SubmissionView> {
  let draft = await aDraft(desk);
  for (let i = 1; i <= count; i++)
    draft = granted(await attachPicture(desk, drawer.storage, { ...onto(draft), file: anUpload(await aPicture(40 + i, 40)), alt: [] }));
  return draft;
}

test('what is said of a material is kept, tidied; what is left out stays, what is null is emptied', async () => {
  const desk = await office.aDesk();
  const draft = await aDraftWith(desk, 1);
  const materialId = draft.materials[0]!.id;
  const words = {
    title: [{ locale: 'en', value: ' A title ' }],
    alt: [{ locale: 'zh-Hans', value: '示例' }],
    credit: ' Sample ',
    rights: 'CC BY 4.0',
  };
  const said = granted(await describeMaterial(desk, { ...onto(draft), materialId, ...words, focalPoint: { x: 0.25, y: 1 } }));
  expect(said.version).toBe(draft.version + 1);
  expect(said.materials[0]).toMatchObject({
    ...{ id: materialId, kind: 'PICTURE', state: 'READY', failureCode: null, title: [{ locale: 'en', value: 'A title' }] },
    ...{ alt: [{ locale: 'zh-Hans', value: '示例' }], credit: 'Sample', rights: 'CC BY 4.0', focalPoint: { x: 0.25, y: 1 } },
  });
  expect(said.pictures[0]).toMatchObject({ alt: [{ locale: 'zh-Hans', value: '示例' }], credit: 'Sample' });
  const emptied = granted(await describeMaterial(desk, { ...onto(said), materialId, focalPoint: null, rights: null }));
  expect(emptied.materials[0]).toMatchObject({ credit: 'Sample', rights: null, focalPoint: null, title: [{ locale: 'en', value: 'A title' }] });
});

test('whatever is wrong is said at once, and nothing is changed', async () => {
  const desk = await office.aDesk();
  const [draft, other] = [await aDraftWith(desk, 1), await aDraftWith(desk, 1)];
  const materialId = draft.materials[0]!.id;
  const before = await stateOf(office);
  const wrong = { title: [{ locale: 'en', value: 'x'.repeat(201) }], credit: 'a\nb', rights: 'x'.repeat(501), focalPoint: { x: 1.5, y: 0 } };
  expect(codes(await describeMaterial(desk, { ...onto(draft), materialId, ...wrong, posterId: materialId }))).toEqual([
    { code: 'TOO_LONG', path: ['title', '0', 'value'] },
    { code: 'INVALID', path: ['credit'] },
    { code: 'TOO_LONG', path: ['rights'] },
    { code: 'INVALID', path: ['focalPoint'] },
    { code: 'INVALID', path: ['posterId'] },
  ]);
  for (const foreign of [other.materials[0]!.id, crypto.randomUUID(), 'x']) {
    const unknown = [{ code: 'NOT_FOUND', path: ['materialId'] }];
    expect(codes(await describeMaterial(desk, { ...onto(draft), materialId: foreign }))).toEqual(unknown);
    expect(codes(await removeMaterial(desk, { ...onto(draft), materialId: foreign }))).toEqual(unknown);
  }
  const conflict = [{ code: 'CONFLICT', path: ['expectedVersion'] }];
  expect(codes(await describeMaterial(desk, { ...onto(draft), expectedVersion: 99, materialId }))).toEqual(conflict);
  expect(codes(await removeMaterial(desk, { ...onto(draft), expectedVersion: 99, materialId }))).toEqual(conflict);
  expect(await stateOf(office)).toEqual(before);
});

test('after the close nothing is described, ordered or removed', async () => {
  const desk = await office.aDesk();
  const draft = await aDraftWith(desk, 1);
  const materialId = draft.materials[0]!.id;
  const { applicationsCloseAt } = (
    await office
      .em()
      .execute<{ applicationsCloseAt: Date }[]>('select applications_close_at as "applicationsCloseAt" from editions where year = 2030')
  )[0]!;
  await holdAt(office, new Date(applicationsCloseAt));
  const before = await stateOf(office);
  for (const refused of [
    await describeMaterial(desk, { ...onto(draft), materialId }),
    await removeMaterial(desk, { ...onto(draft), materialId }),
    await orderMaterials(desk, { ...onto(draft), kind: 'PICTURE', materialIds: [materialId] }),
  ])
    expect(codes(refused)).toEqual([{ code: 'APPLICATIONS_CLOSED', path: [] }]);
  expect(await stateOf(office)).toEqual(before);
  await holdClock(office.databases.management.owner, null);
});

test('the order is changed as a whole, and the gap of what is removed closes', async () => {
  const desk = await office.aDesk();
  const draft = await aDraftWith(desk, 3);
  const [a, b, c] = draft.materials.map(({ id }) => id) as [string, string, string];
  const widths = ({ pictures }: SubmissionView) => pictures.map(({ width }) => width);
  for (const materialIds of [
    [a, b],
    [a, b, b],
    [a, b, crypto.randomUUID()],
    [a, b, c, c],
  ])
    expect(codes(await orderMaterials(desk, { ...onto(draft), kind: 'PICTURE', materialIds }))).toEqual([{ code: 'INVALID', path: ['materialIds'] }]);
  const turned = granted(await orderMaterials(desk, { ...onto(draft), kind: 'PICTURE', materialIds: [c, a, b] }));
  expect(widths(turned)).toEqual([43, 41, 42]);
  const fewer = granted(await removeMaterial(desk, { ...onto(turned), materialId: a }));
  expect(widths(fewer)).toEqual([43, 42]);
  const more = granted(await attachPicture(desk, drawer.storage, { ...onto(fewer), file: anUpload(await aPicture(50, 40)), alt: [] }));
  expect(widths(more)).toEqual([43, 42, 50]);
});

test('what is removed leaves no row, and its file is asked to be removed in the same transaction', async () => {
  const desk = await office.aDesk();
  const draft = await aDraftWith(desk, 1);
  const { assetId, id } = draft.materials[0]!;
  const key = (await office.em().execute<{ storage_key: string }[]>('select storage_key from assets where id = ?', [assetId]))[0]!.storage_key;
  granted(await removeMaterial(desk, { ...onto(draft), materialId: id }));
  expect(await office.em().execute('select id from assets where id = ?', [assetId])).toEqual([]);
  const jobs = await office
    .em()
    .execute<{ payload: unknown }[]>(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'discard-files'`,
    );
  expect(jobs.map(({ payload }) => payload)).toContainEqual({ assetId, keys: [key] });
});

test('what was said of materials is handed in with them', async () => {
  const desk = await office.aDesk();
  const draft = await aDraftWith(desk, 2);
  const materialId = draft.materials[1]!.id;
  const said = granted(await describeMaterial(desk, { ...onto(draft), materialId, rights: 'CC BY 4.0', focalPoint: { x: 0, y: 0.5 } }));
  const { id } = granted(await submit(desk, drawer, await fill(desk, said)));
  const { content } = (await latestRevision(office.em(), id))!;
  expect(content.materials).toHaveLength(2);
  expect(content.materials![1]).toMatchObject({
    ...{ materialId, kind: 'PICTURE', contentHash: content.pictures[1]!.contentHash, rights: 'CC BY 4.0', focalPoint: { x: 0, y: 0.5 } },
  });
});

test.each([
  ['AWAITED', 'an upload that is not finished', { state: 'AWAITED', hash: null, failure: null, expires: `'2100-01-01'` }],
  ['FAILED', 'a file that cannot be used', { state: 'FAILED', hash: null, failure: 'UNREADABLE', expires: 'null' }],
])('%s: with %s nothing is handed in', async (_, __, { state, failure, expires }) => {
  const desk = await office.aDesk();
  const draft = await fill(desk, await aDraftWith(desk, 1));
  const [{ id: asset }] = (await office.em().execute<{ id: string }[]>(
    `insert into assets (owner_id, kind, state, failure, storage_key, byte_length, renditions, expires_at)
     values (?, 'VIDEO', ?, ?, ?, 1, '[]', ${expires}) returning id`,
    [desk.person.id, state, failure, `originals/${aKey()}`],
  )) as [{ id: string }];
  const [{ id }] = (await office
    .em()
    .execute<{ id: string }[]>(`insert into submission_materials (submission_id, kind, position, asset_id) values (?, 'VIDEO', 1, ?) returning id`, [
      draft.id,
      asset,
    ])) as [{ id: string }];
  expect(codes(await submit(desk, drawer, draft))).toEqual([{ code: 'WRONG_STATE', path: ['materials', id] }]);
});

test('which bytes were received, no later word changes', async () => {
  const desk = await office.aDesk();
  const { assetId } = (await aDraftWith(desk, 1)).materials[0]!;
  await expect(office.em().execute(`update assets set content_hash = repeat('0', 64) where id = ?`, [assetId])).rejects.toThrow();
});

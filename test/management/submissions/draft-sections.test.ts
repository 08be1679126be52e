import type { SaveSubmissionInput, SectionVersionInput } from '../../../src/generated/schema.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { attachPicture, saveSubmission, type SubmissionView } from '../../../src/management/submissions/index.ts';
import { describeMaterial } from '../../../src/management/submissions/describe-material.ts';
import { readSubmission } from '../../../src/management/submissions/read-submission.ts';
import {
  aCompleteDraft,
  aKey,
  anOrganization,
  anUpload,
  aPicture,
  aText,
  codes,
  type Drawer,
  granted,
  openDrawer,
  save,
  stateOf,
  submit,
} from '../../support/applicant.ts';
import { letIn } from '../../support/desk-member.ts';
import { sql } from '../../support/databases.ts';
import { type Ask, openGraph } from '../../support/management-graph.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let drawer: Drawer;
let ask: Ask;
let owner: Desk;
let editor: Desk;
let draft: SubmissionView;
beforeAll(async () => {
  office = await openOffice();
  drawer = await openDrawer();
  ask = await openGraph(drawer);
  await office.anEdition();
});
beforeEach(async () => {
  [owner, editor] = [await office.aDesk(), await office.aDesk()];
  const { id } = await aCompleteDraft(owner, drawer);
  draft = await letIn(office, drawer, owner, id, editor);
});
afterAll(async () => {
  await office.close();
  await drawer.close();
});

const facts = (version: number): SectionVersionInput => ({ kind: 'FACTS', version });
const text = (version: number, locale = 'en'): SectionVersionInput => ({ kind: 'TEXT', locale, version });
const saveOn = (desk: Desk, expectedSections: SectionVersionInput[], change: Partial<SaveSubmissionInput>) =>
  saveSubmission(desk, { idempotencyKey: aKey(), submissionId: draft.id, expectedSections, ...change });
const versions = async () => (await readSubmission(owner, draft.id))!.sections.map(({ kind, locale, version }) => [kind, locale, version]);

test('people at different sections do not meet, however many at once', async () => {
  const applicants = [{ organizationId: await anOrganization(owner), role: 'LEAD' as const }];
  const file = anUpload(await aPicture());
  const outcomes = await Promise.all([
    saveOn(owner, [facts(1)], { field: 'CULTURE' }),
    saveOn(editor, [text(1)], { texts: [aText({ title: 'By the editor' })] }),
    saveOn(editor, [text(0, 'fr')], { texts: [aText({ locale: 'fr' })] }),
    saveOn(owner, [{ kind: 'APPLICANTS', version: 1 }], { applicants }),
    attachPicture(editor, drawer.storage, { idempotencyKey: aKey(), submissionId: draft.id, expectedMaterials: 1, file, alt: [] }),
  ]);
  expect(outcomes.map(codes)).toEqual([[], [], [], [], []]);
  const now = (await readSubmission(owner, draft.id))!;
  expect(now).toMatchObject({
    version: draft.version + 5,
    field: 'CULTURE',
    texts: [{ locale: 'en', title: 'By the editor' }, { locale: 'fr' }],
    applicants: [{ organization: { id: applicants[0]!.organizationId } }],
  });
  expect(now.pictures).toHaveLength(2);
  expect(await versions()).toEqual([
    ['FACTS', null, 2],
    ['APPLICANTS', null, 2],
    ['MATERIALS', null, 2],
    ['TEXT', 'en', 2],
    ['TEXT', 'fr', 1],
  ]);
});

test('of ten at one section one is saved, and nine are told both texts, and by whom', async () => {
  const mine = (i: number) => aText({ title: `Save ${i}` });
  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, i) => saveOn(i % 2 ? owner : editor, [text(1)], { texts: [mine(i)] })));
  const saved = outcomes.findIndex(({ done }) => done);
  expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
  outcomes.forEach((outcome, i) => {
    if (i === saved) return;
    expect(codes(outcome)).toEqual([{ code: 'CONFLICT', path: ['expectedSections', '0'] }]);
    expect(outcome.conflict).toMatchObject({
      stored: { texts: [{ title: `Save ${saved}` }] },
      yours: { texts: [mine(i)] },
      sections: [{ kind: 'TEXT', locale: 'en', version: 2, savedBy: (saved % 2 ? owner : editor).person.id }],
    });
  });
});

test('the graph says who saved, and what was sent: applicants included', async () => {
  granted(await saveOn(editor, [{ kind: 'APPLICANTS', version: 1 }], { applicants: [] }));
  const organizationId = await anOrganization(owner);
  const { data, errors } = await ask(
    owner,
    `mutation ($input: SaveSubmissionInput!) { saveSubmission(input: $input) { submission { id } problems { code path }
      conflict { sections { kind locale version savedBy } stored { applicants { role } } yours { expectedVersion applicants { organizationId role } texts { title } } } } }`,
    {
      input: {
        ...{ idempotencyKey: aKey(), submissionId: draft.id, applicants: [{ organizationId, role: 'LEAD' }], texts: [aText()] },
        expectedSections: [text(1), { kind: 'APPLICANTS', version: 1 }],
      },
    },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    saveSubmission: {
      submission: null,
      problems: [{ code: 'CONFLICT', path: ['expectedSections', '1'] }],
      conflict: {
        sections: [{ kind: 'APPLICANTS', locale: null, version: 2, savedBy: 'Sample person' }],
        stored: { applicants: [] },
        yours: { expectedVersion: null, applicants: [{ organizationId, role: 'LEAD' }], texts: [{ title: 'Sample case' }] },
      },
    },
  });
});

test('a save of one section does not vouch for having seen another', async () => {
  granted(await saveOn(editor, [text(1)], { texts: [aText({ title: 'By the editor' })] }));
  const after = granted(await saveOn(owner, [facts(1)], { field: 'CULTURE' }));
  expect(codes(await saveOn(owner, [text(1)], { texts: [aText({ title: 'By the owner' })] }))).toEqual([
    { code: 'CONFLICT', path: ['expectedSections', '0'] },
  ]);
  // the draft's version is for those who saw all of it, and counts the same sections
  granted(await save(owner, after, { texts: [aText({ title: 'Merged' })] }));
  expect(codes(await saveOn(editor, [text(2)], { texts: [aText({ title: 'Late' })] }))).toEqual([
    { code: 'CONFLICT', path: ['expectedSections', '0'] },
  ]);
  // what is handed in is all of it: whoever hands in has seen the last version
  expect(codes(await submit(owner, drawer, draft))).toEqual([{ code: 'CONFLICT', path: ['expectedVersion'] }]);
});

test('materials have a version of their own', async () => {
  const [material] = draft.materials;
  const describe = (some: object) =>
    describeMaterial(editor, { idempotencyKey: aKey(), submissionId: draft.id, materialId: material!.id, credit: 'Somebody', ...some } as never);
  granted(await saveOn(owner, [text(1)], { texts: [aText({ title: 'Meanwhile' })] }));
  expect(codes(await describe({ expectedVersion: draft.version }))).toEqual([{ code: 'CONFLICT', path: ['expectedVersion'] }]);
  granted(await describe({ expectedMaterials: 1 }));
  expect(codes(await describe({ expectedMaterials: 1 }))).toEqual([{ code: 'CONFLICT', path: ['expectedMaterials'] }]);
  for (const some of [{}, { expectedMaterials: 2, expectedVersion: draft.version + 2 }])
    expect(codes(await describe(some))).toEqual([{ code: 'INVALID', path: ['expectedVersion'] }]);
});

test('a change names its versions whole, in one way, and once', async () => {
  const before = await stateOf(office);
  const change = { field: 'CULTURE', texts: [aText()] };
  for (const expected of [
    {},
    { expectedVersion: draft.version, expectedSections: [facts(1), text(1)] },
    { expectedVersion: null, expectedSections: null },
  ])
    expect(codes(await saveSubmission(owner, { idempotencyKey: aKey(), submissionId: draft.id, ...change, ...expected }))).toEqual([
      { code: 'INVALID', path: ['expectedVersion'] },
    ]);
  for (const expected of [[], [facts(1)], [facts(1), text(1, 'fr')], [facts(1), { kind: 'TEXT' as const, version: 1 }]])
    expect(codes(await saveOn(owner, expected, change))).toEqual([{ code: 'REQUIRED', path: ['expectedSections'] }]);
  expect(codes(await saveOn(owner, [facts(1), text(1), facts(1)], change))).toEqual([{ code: 'INVALID', path: ['expectedSections', '2'] }]);
  const many = Array.from({ length: 34 }, (_, i) => text(1, `x-${i}`));
  expect(codes(await saveOn(owner, many, change))).toEqual([{ code: 'TOO_MANY', path: ['expectedSections'] }]);
  for (const version of [-1, 0, 2]) expect(codes(await saveOn(owner, [facts(version)], { field: 'CULTURE' }))[0]!.code).toBe('CONFLICT');
  expect(await stateOf(office)).toEqual(before);
  const backwards = `update submission_sections set version = 1 where submission_id = '${draft.id}'`;
  await expect(sql(office.databases.management.owner, backwards)).rejects.toThrow('goes up by one');
});

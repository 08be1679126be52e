import { prepareDemo, sampleAccounts } from '../../src/demo/index.ts';
import { sampleDesk } from '../../src/demo/sample-accounts.ts';
import { Person } from '../../src/management/identity/index.ts';
import { passwordIsRight } from '../../src/management/identity/password.ts';
import { releasesOf } from '../../src/management/publishing/index.ts';
import { ledger } from '../support/committee.ts';
import { sql } from '../support/databases.ts';
import { type Office, openOffice } from '../support/office.ts';
import { openPress, type TestPress } from '../support/press.ts';

let office: Office;
let press: TestPress;
beforeAll(async () => {
  office = await openOffice();
  press = await openPress(office);
});
afterAll(async () => {
  await press.close();
  await office.close();
});

const prepare = (say = (_: string) => {}) =>
  prepareDemo({ em: office.nobody(), publisher: press.publisher, storage: press.storage, password: 'a sample password', say });
const published = () =>
  sql(
    office.databases.delivery.reader,
    `select e.year, count(c.id)::int as cases from editions e left join cases c on c.edition_id = e.id group by 1 order by 1`,
  );

test('broken off half-way it goes on where it stopped, and done again it changes nothing', async () => {
  const steps: string[] = [];
  const broken = prepare((step) => {
    steps.push(step);
    if (step === 'Opening a sample edition') throw new Error('pulled the plug');
  });
  await expect(broken).rejects.toThrow('pulled the plug');
  expect(await published()).toEqual([{ year: 2024, cases: 13 }]);

  const again: string[] = [];
  await prepare((step) => again.push(step));
  expect(again).toEqual(['Opening sample accounts', 'Opening a sample edition']);
  const years = (await published()) as { year: number }[];
  expect(years).toEqual([
    { year: 2024, cases: 13 },
    { year: expect.any(Number), cases: 0 },
  ]);

  const before = [await ledger(office), await press.publicState(), await press.drawer.files()];
  await prepare();
  expect([await ledger(office), await press.publicState(), await press.drawer.files()]).toEqual(before);
});

test('it went the way that everything goes: two organizers approved', async () => {
  const [release] = await releasesOf(office.em(), 2024);
  expect(release).toMatchObject({ kind: 'RESULTS', state: 'APPLIED', caseCount: 13, revision: 1 });
  expect(release!.approvals.map(({ person }) => person.email)).toEqual(['organizer-1@example.org', 'organizer-2@example.org']);
});

test('each account has its role and the password', async () => {
  const people = await office.em().find(Person, {});
  expect(people.map(({ email }) => email).sort()).toEqual(sampleAccounts.map(({ email }) => email).sort());
  for (const { email, name, passwordHash } of people) {
    expect([email.endsWith('@example.org'), name.startsWith('Sample ')]).toEqual([true, true]);
    expect(await passwordIsRight(passwordHash!, 'a sample password')).toBe(true);
  }
  const grants = await office
    .em()
    .execute(`select p.email, g.role, g.field_key from role_grants g join people p on p.id = g.person_id order by p.email`);
  expect(grants).toEqual([
    { email: 'chair@example.org', role: 'CHAIR', field_key: null },
    { email: 'organizer-1@example.org', role: 'ORGANIZER', field_key: null },
    { email: 'organizer-2@example.org', role: 'ORGANIZER', field_key: null },
    { email: 'reviewer-culture@example.org', role: 'REVIEWER', field_key: 'CULTURE' },
    { email: 'reviewer-economy@example.org', role: 'REVIEWER', field_key: 'DIGITAL_ECONOMY' },
    { email: 'reviewer-governance@example.org', role: 'REVIEWER', field_key: 'GOVERNANCE' },
    { email: 'reviewer-infrastructure@example.org', role: 'REVIEWER', field_key: 'INFRASTRUCTURE' },
    { email: 'reviewer-security@example.org', role: 'REVIEWER', field_key: 'SECURITY' },
    { email: 'stage-manager@example.org', role: 'STAGE_MANAGER', field_key: null },
    { email: 'translator@example.org', role: 'TRANSLATOR', field_key: null },
  ]);
});

test('a contact of a partner finds terms to agree to, and nobody agreed for them', async () => {
  const { em } = await sampleDesk(office.nobody(), 'partner-1@example.org');
  const rows = await em.execute(`select p.name, (select array_agg(kind order by kind) from partner_terms) as terms from partners p`);
  expect(rows).toEqual([{ name: 'Newsroom (sample)', terms: ['EMBARGO', 'STANDARD'] }]);
  expect(await em.execute('select from partner_acceptances')).toEqual([]);
});

test('somebody sits at the desk of a body that recommends in the sample edition', async () => {
  const { em, person } = await sampleDesk(office.nobody(), 'recommender-1@example.org');
  const [desk] = await em.execute<{ state: string; name: string; person_id: string }[]>(
    `select a.state, o.names ->> 'en' as name, c.person_id from accreditations a join accreditation_contacts c on c.accreditation_id = a.id
       join organizations o on o.id = a.organization_id`,
  );
  expect(desk).toEqual({ state: 'ACTIVE', name: 'Recommending body (sample)', person_id: person.id });
});

import { randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { actingAs, type Desk, type Grant } from '../../src/management/identity/index.ts';
import { Edition } from '../../src/management/editions/index.ts';
import { openManagement } from '../../src/management/open-management.ts';
import { openSecretBox } from '../../src/platform/secret-box.ts';
import { type Databases, freshDatabases } from './databases.ts';

/** For what counts tries. */
export const aBox = openSecretBox(randomBytes(32));

/** The management side on databases of its own, without HTTP: for tests of actions. */
export interface Office {
  databases: Databases;
  orm: MikroORM;
  /** Reads and writes anybody's rows with the role for run time, each time in a fresh fork: for what a test makes and looks at. */
  em(): EntityManager;
  /** The same role for nobody, as the program has it before anybody has signed in: row-level security lets nothing through. */
  nobody(): EntityManager;
  /** Somebody at their desk here, wherever they were made. */
  at(desk: Desk): Desk;
  /** A person with an account who holds the grants named. */
  aDesk(...grants: Partial<Grant>[]): Promise<Desk>;
  /** An edition with two fields, open for applications by the database's real clock unless other instants are given. */
  anEdition(some?: Partial<Edition>): Promise<Edition>;
  close(): Promise<void>;
}

/** Each office has its own databases, unless it moves into some. Call `close` in afterAll. */
export async function openOffice(given?: Databases): Promise<Office> {
  const databases = given ?? (await freshDatabases());
  const orm = await openManagement(databases.management.runtime, { maxConnections: 10, statementTimeout: 10_000 });
  const em = () => orm.em.fork({ session: { variables: { 'casegraph.purpose': 'privacy' } } });
  return {
    databases,
    orm,
    em,
    nobody: () => orm.em.fork(),
    at: (desk) => ({ ...desk, em: actingAs(orm.em, desk.person.id, desk.grants) }),
    async aDesk(...grants) {
      const id = randomUUID();
      const person = { id, email: `${id}@example.org`, name: 'Sample person' };
      await em().execute('insert into people (id, email, name) values (?, ?, ?)', [id, person.email, person.name]);
      const held = grants.map((grant) => ({ role: 'REVIEWER' as const, editionYear: null, fieldKey: null, ...grant }));
      for (const { role, editionYear, fieldKey } of held)
        await em().execute('insert into role_grants (person_id, role, edition_year, field_key) values (?, ?, ?, ?)', [
          id,
          role,
          editionYear,
          fieldKey,
        ]);
      return { person, sessionId: randomUUID(), grants: held, language: 'en', em: actingAs(orm.em, id, held) };
    },
    async anEdition(some = {}) {
      const days = (n: number) => new Date(Date.now() + n * 86_400_000);
      const names = (en: string) => ({ en, 'zh-Hans': en });
      const work = em();
      const edition = work.create(Edition, {
        year: 2030,
        names: names('Sample edition'),
        timeZone: 'Asia/Shanghai',
        applicationsOpenAt: days(-10),
        applicationsCloseAt: days(10),
        reviewsCloseAt: days(20),
        showcaseOpensAt: days(30),
        showcaseClosesAt: days(31),
        fields: [
          { key: 'SECURITY', names: names('Security') },
          { key: 'CULTURE', names: names('Culture') },
        ],
        kinds: [{ key: 'PROJECT', names: names('Project') }],
        eligibilityRules: [
          { key: 'ONE_FIELD', check: 'ONE_FIELD', texts: names('Exactly one field') },
          { key: 'STARTED_2015', check: 'STARTED_IN_OR_AFTER', year: 2015, texts: names('Began in 2015 or later') },
          { key: 'TWO_COUNTRIES', check: 'MINIMUM_COUNTRIES', count: 2, texts: names('Two or more countries or regions') },
          { key: 'MATERIALS', check: 'MATERIALS', pictures: 1, texts: names('Text and pictures') },
          { key: 'IN_TIME', check: 'RECEIVED_BEFORE_CLOSE', texts: names('Received in time') },
        ],
        criteria: ['ALIGNMENT', 'INFLUENCE', 'INCLUSIVENESS', 'PRESENTATION'].map((key) => ({
          key,
          names: names(key),
          weight: 0.25,
          minimum: 1,
          maximum: 10,
        })),
        quotaCollection: 60,
        quotaOutstanding: 12,
        contact: { name: 'Sample desk', email: 'help@example.org' },
        provenance: [],
        ...some,
      });
      await work.flush();
      return edition;
    },
    close: () => orm.close(),
  };
}

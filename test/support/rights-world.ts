import { randomBytes } from 'node:crypto';
import { type ExecutionResult, type GraphQLSchema, parse, subscribe, validate } from 'graphql';
import { type Delivery, openDelivery } from '../../src/delivery/index.ts';
import { resolvers } from '../../src/delivery/resolvers.ts';
import { createSchema } from '../../src/graph.ts';
import { aRoom } from './room.ts';
import { openCertificateTickets } from '../../src/management/honours/index.ts';
import { openDossierTickets } from '../../src/management/dossiers/index.ts';
import { openArchiveTickets } from '../../src/management/publishing/index.ts';
import { openCollectionTickets } from '../../src/management/collection/index.ts';
import { openExportTickets } from '../../src/management/exports/index.ts';
import { openPictureTickets } from '../../src/management/media/index.ts';
import type { Desk } from '../../src/management/identity/index.ts';
import { aPartnersHouse } from './partners.ts';
import { FiguresDesk } from '../../src/management/reviews/index.ts';
import { managementResolvers } from '../../src/management/resolvers.ts';
import { createExecutor } from '../../src/platform/graph/executor.ts';
import { openPool } from '../../src/platform/database/connection.ts';
import { sql } from './databases.ts';
import { type Office, openOffice } from './office.ts';
import { type Entrance, openEntrance } from './front-door.ts';
import { openPress, type TestPress } from './press.ts';

type Answer = ExecutionResult<Record<string, unknown>>;

/** A machine that is asked nothing while somebody waits. */
const aMachine = {
  machine: { name: 'sample', mostCharacters: 1_000, translate: ({ texts }: { texts: readonly string[] }) => Promise.resolve([...texts]) },
  tries: 1,
};

/** Both houses without HTTP, asked as anybody. Call `close` in afterAll. */
export interface RightsWorld {
  office: Office;
  press: TestPress;
  /** The way in of what is asked at it; acts that sign somebody in have none here. */
  entrance: Entrance;
  delivery: Delivery;
  schema: GraphQLSchema;
  figures: FiguresDesk;
  ask(desk: Desk | null, document: string, variables?: object): Promise<Answer>;
  /** The first event of a subscription. */
  hear(desk: Desk | null, document: string): Promise<Answer>;
  /** A digest of every row in both databases: equal before and after, nothing has changed. */
  everything(): Promise<Record<string, string>>;
  close(): Promise<void>;
}

export async function openRightsWorld(): Promise<RightsWorld> {
  const office = await openOffice();
  const press = await openPress(office);
  const entrance = await openEntrance(office);
  const reader = openPool(office.databases.delivery.reader, { max: 4, statementTimeout: 10_000 });
  const delivery = openDelivery({
    reader,
    listen: office.databases.delivery.reader,
    publicUrl: 'https://cases.example.org',
    log: { warn() {} },
  });
  const schema = await createSchema([...resolvers, ...managementResolvers]);
  const { run } = createExecutor(schema);
  const cursorSecret = randomBytes(32);
  const figures = new FiguresDesk(() => {});
  const partners = aPartnersHouse();
  const tickets = openPictureTickets(randomBytes(32), 'https://cases.example.org');
  const exportTickets = openExportTickets(randomBytes(32), 'https://cases.example.org');
  const collectionTickets = openCollectionTickets(randomBytes(32), 'https://cases.example.org');
  const archiveTickets = openArchiveTickets(randomBytes(32), 'https://cases.example.org');
  const certificateTickets = openCertificateTickets(randomBytes(32), 'https://cases.example.org');
  const dossierTickets = openDossierTickets(randomBytes(32), 'https://cases.example.org');
  const { receiptKey } = press.drawer;

  const visiting = async <T>(desk: Desk | null, text: string, work: (document: ReturnType<typeof parse>, context: object) => Promise<T>) => {
    const document = parse(text, { maxTokens: 100_000 });
    const [mistake] = validate(schema, document);
    if (mistake) throw mistake;
    const visit = delivery.openVisit({});
    const signed = {
      desk,
      language: 'en',
      managementIsHere: true,
      reception: entrance.door,
      principal: desk ? { kind: 'person', desk } : { kind: 'visitor' },
    };
    try {
      return await work(document, {
        ...visit,
        ...signed,
        storage: press.storage,
        publisher: press.publisher,
        receiptKey,
        cursorSecret,
        deskUrl: 'https://desk.example.org',
        amendDays: 14,
        erasureDays: 7,
        room: aRoom,
        tickets,
        figures,
        translation: aMachine,
        exportTickets,
        collectionTickets,
        archiveTickets,
        dossierTickets,
        partners,
        certificateTickets,
      });
    } finally {
      await visit.close();
    }
  };
  return {
    office,
    press,
    entrance,
    delivery,
    schema,
    figures,
    ask: (desk, text, variables = {}) =>
      visiting(desk, text, async (document, context) =>
        JSON.parse(JSON.stringify(await run(text, document, undefined, context, variables as Record<string, unknown>))),
      ) as Promise<Answer>,
    hear: (desk, text) =>
      visiting(desk, text, async (document, contextValue) => {
        const events = await subscribe({ schema, document, contextValue });
        if (!(Symbol.asyncIterator in events)) return events as Answer;
        const { value } = await events.next();
        await events.return?.(undefined);
        return JSON.parse(JSON.stringify(value)) as Answer;
      }),
    async everything() {
      const digests: Record<string, string> = {};
      for (const owner of [office.databases.management.owner, office.databases.delivery.owner]) {
        const tables = await sql<{ name: string }>(
          owner,
          `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
        );
        const each = tables.map(
          ({ name }) => `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${name} t`,
        );
        for (const { name, digest } of await sql<{ name: string; digest: string }>(owner, each.join(' union all ')))
          digests[`${owner.database.slice(0, 1)} ${name}`] = digest;
      }
      return digests;
    },
    async close() {
      figures.close();
      await delivery.close();
      await entrance.close();
      await press.close();
      await reader.end();
      await office.close();
    },
  };
}

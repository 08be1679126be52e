import type pg from 'pg';
import type { Press } from '../../src/management/publishing/index.ts';
import { openPool } from '../../src/platform/database/connection.ts';
import { type Drawer, openDrawer } from './applicant.ts';
import { sql } from './databases.ts';
import type { Office } from './office.ts';

/** What a release needs to become public from an office. Call `close` in afterAll. */
export interface TestPress extends Press {
  publisher: pg.Pool;
  drawer: Drawer;
  /** Every row of delivery, but those of tables that are left out. Equal before and after: the public learned nothing. */
  publicState(leftOut?: string): Promise<unknown>;
  close(): Promise<void>;
}

export async function openPress(office: Office): Promise<TestPress> {
  const drawer = await openDrawer();
  const { publisher: connection, owner } = office.databases.delivery;
  const publisher = openPool(connection, { max: 4, statementTimeout: 10_000 });
  return {
    em: office.nobody(),
    publisher,
    storage: drawer.storage,
    drawer,
    async publicState(leftOut = '') {
      const tables = await sql<{ name: string }>(
        owner,
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> $1 order by 1`,
        [leftOut],
      );
      const all = tables.map(({ name }) => `'${name}', (select jsonb_agg(t order by t::text) from ${name} t)`);
      return (await sql<{ state: unknown }>(owner, `select jsonb_build_object(${all.join(', ')}) as state`))[0]!.state;
    },
    async close() {
      await publisher.end();
      await drawer.close();
    },
  };
}

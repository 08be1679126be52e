import { connectionUrl } from '../src/platform/database/connection.ts';
import { cores, type Server, startServer } from './child.ts';
import type { BenchDatabase } from './database.ts';

export const publicUrl = 'https://bench.example.org'; // as prepare.sql has it: addresses are compared too

const delivery = ({ reader }: Pick<BenchDatabase, 'reader'>) => ({ DELIVERY_DATABASE_URL: connectionUrl(reader) });

export const startLimit = (database: BenchDatabase, source: 'tables' | 'fragments') =>
  startServer('bench/limits/level1.ts', { ...delivery(database), SOURCE: source });

/** Priced, counted and put in line like everybody; only that nobody is refused for asking all day. */
export const allDay = {
  VISITOR_BUDGET: '1000000000',
  VISITOR_BUDGET_PER_SECOND: '1000000000',
  CLIENT_PACE: '1000000000',
  MAX_LOOP_DELAY_MS: '60000',
  TRUSTED_PROXIES: '1', // each connection is a client of its own
};

/** A delivery node as an operator would run it, for clients who ask for all that the machine can do. */
export const startProgram = (
  database: Pick<BenchDatabase, 'reader'>,
  more: Record<string, string> = {},
  core: number | null = cores.server,
): Promise<Server> =>
  startServer(
    'src/main.ts',
    {
      ...delivery(database),
      NODE_ROLE: 'delivery',
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      ...allDay,
      PUBLIC_URL: publicUrl,
      ...more,
    },
    '/health/ready',
    core,
  );

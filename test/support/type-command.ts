import { execFile } from 'node:child_process';
import path from 'node:path';
import { connectionUrl } from '../../src/platform/database/connection.ts';
import type { Office } from './office.ts';

export interface Typed {
  code: number;
  out: string;
  err: string;
}

/** Types a command as operators do, `npm run` in a process of its own; says how it ended and what it printed. */
export function typeCommand({ management, delivery }: Office['databases'], dataDir: string, command: string, ...given: string[]): Promise<Typed> {
  const { PATH = '', HOME = '' } = process.env;
  const env = {
    ...{ PATH, HOME, DATA_DIR: dataDir },
    MANAGEMENT_DATABASE_URL: connectionUrl(management.runtime),
    DELIVERY_DATABASE_URL: connectionUrl(delivery.reader),
    PUBLISHER_DATABASE_URL: connectionUrl(delivery.publisher),
  };
  const cwd = path.resolve(import.meta.dirname, '../..');
  return new Promise((resolve) => {
    execFile('npm', ['run', '-s', command, '--', ...given], { cwd, env, maxBuffer: 50_000_000 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err }),
    );
  });
}

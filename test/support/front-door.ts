import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Desk, FrontDoor, SignInSettings } from '../../src/management/identity/index.ts';
import { type IdentityHouse, openIdentityHouse } from '../../src/management/identity/index.ts';
import { openDesk } from '../../src/management/identity/open-desk.ts';
import { openLog } from '../../src/platform/log.ts';
import { sql } from './databases.ts';
import { wordsOf } from './mail-server.ts';
import type { Office } from './office.ts';
import { aSignIn } from './world.ts';

/** The ways in over an office's databases, with mails in a folder and jobs that run when they are told to. */
export interface Entrance {
  house: IdentityHouse;
  door: FrontDoor;
  /** The door as it is for another network address. */
  doorFor(address: string): FrontDoor;
  /** Does all jobs that wait, and those that they leave. */
  doJobs(): Promise<void>;
  /** The words of every mail so far, oldest first. */
  mails(): Promise<string[]>;
  /** The token of the last link that was sent to an address. */
  lastLink(email: string): Promise<string>;
  /** The desk of whoever holds a session's token; null when it is not good. */
  desk(token: string): Promise<Desk | null>;
  close(): Promise<void>;
}

export async function openEntrance(
  office: Office,
  secondFactor: 'required' | 'off' = 'required',
  some: Partial<SignInSettings> = {},
): Promise<Entrance> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'casegraph-entrance-'));
  const settings = { ...aSignIn(folder), secondFactor, ...some };
  const house = openIdentityHouse({ em: office.nobody, secret: randomBytes(32), settings, log: openLog('silent') });
  const doorFor = (address: string) => house.frontDoor(address, 'en');
  const mails = async () => {
    const names = await readdir(settings.post.outbox).catch(() => []);
    const files = await Promise.all(names.map(async (name) => ({ name, text: await readFile(path.join(settings.post.outbox, name), 'utf8') })));
    return files.map(({ text }) => text);
  };
  return {
    house,
    door: doorFor('192.0.2.1'),
    doorFor,
    async doJobs() {
      for (;;) {
        const jobs = await sql<{ id: string; task: keyof IdentityHouse['tasks']; payload: unknown }>(
          office.databases.management.owner,
          `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id returning j.id, t.identifier as task, j.payload`,
        );
        if (jobs.length === 0) return;
        for (const { task, payload } of jobs) await house.tasks[task](payload);
      }
    },
    mails: async () => (await mails()).map(wordsOf),
    async lastLink(email) {
      const tokens = (await mails()).flatMap((letter) => /link=(cgl_[\w-]{43})/.exec(wordsOf(letter))?.[1] ?? []);
      // where the clock is held all are as old: of those the unused, and the last that was written
      const rows = await sql<{ token: string }>(
        office.databases.management.owner,
        `select token from unnest($1::text[]) token join links on token_hash = sha256(token::bytea) where email = $2 order by created_at desc, used_at is null desc, links.xmin::text::bigint desc limit 1`,
        [tokens, email.toLowerCase()],
      );
      return rows[0]!.token;
    },
    desk: (token) => openDesk(office.em(), token, 'en', secondFactor),
    async close() {
      house.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { noticeTemplates } from '../../src/management/notice-templates.ts';
import { type NoticeTemplate, openNoticesHouse } from '../../src/management/notices/index.ts';
import { openLog } from '../../src/platform/log.ts';
import { sql } from './databases.ts';
import { wordsOf } from './mail-server.ts';
import type { Office } from './office.ts';

/** The post of an office, whose rounds run when they are told to. Call `close` in afterAll. */
export interface TestPostOffice {
  /** Sends what is due; says how many it took up. */
  round(): Promise<number>;
  /** Letters in the folder that stands for a server, whole. */
  letters(): Promise<string[]>;
  /** The words of every letter. */
  mails(): Promise<string[]>;
  rows(): Promise<NoticeRow[]>;
  close(): Promise<void>;
}

export interface NoticeRow {
  id: string;
  event: string;
  key: string;
  recipient: string;
  address: string | null;
  values: Record<string, string>;
  state: string;
  failure: string | null;
  reply_code: number | null;
  attempts: number;
}

interface Options {
  smtpUrl?: string | null;
  perMinute?: number;
  templates?: readonly NoticeTemplate[];
  secret?: Buffer;
}

export async function openPostOffice(
  office: Office,
  { smtpUrl = null, perMinute = 10_000, templates = [], secret = randomBytes(32) }: Options = {},
): Promise<TestPostOffice> {
  const outbox = await mkdtemp(path.join(os.tmpdir(), 'casegraph-outbox-'));
  const post = { smtpUrl, from: 'Sample service <no-reply@example.org>', outbox };
  const house = openNoticesHouse({
    em: office.nobody,
    secret,
    settings: { post, deskUrl: 'https://desk.example.org', perMinute },
    templates: [...noticeTemplates, ...templates],
    log: openLog('silent'),
  });
  const letters = async () => Promise.all((await readdir(outbox)).map((name) => readFile(path.join(outbox, name), 'utf8')));
  return {
    round: () => house.round.run(),
    letters,
    mails: async () => (await letters()).map(wordsOf),
    rows: () => sql<NoticeRow>(office.databases.management.owner, `select * from notices order by bulk, queued_at, "values" ->> 'title' desc, id`),
    async close() {
      house.close();
      await rm(outbox, { recursive: true, force: true });
    },
  };
}

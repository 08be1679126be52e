import type { EntityManager } from '@mikro-orm/postgresql';
import type { Log } from '../../platform/log.ts';
import { openPost, type PostSettings } from '../../platform/mail/index.ts';
import { openSecretBox } from '../../platform/secret-box.ts';
import type { NoticeTemplate } from './notice-template.ts';
import { ticketsOf } from './notice-words.ts';
import { type PostOffice, sendDueNotices } from './send-due-notices.ts';

export interface NoticeSettings {
  post: PostSettings;
  /** The front end where people work; links in notices begin with it. */
  deskUrl: string;
  /** Most notices that are handed over within a minute. */
  perMinute: number;
}

interface Options {
  em: () => EntityManager;
  /** What tickets in links are made with; the same on every node. */
  secret: Buffer;
  settings: NoticeSettings;
  /** All that the program sends. */
  templates: readonly NoticeTemplate[];
  log: Log;
}

export type NoticesHouse = ReturnType<typeof openNoticesHouse>;

/** Where notices leave the program. */
export function openNoticesHouse({ em, secret, settings: { post: to, deskUrl, perMinute }, templates, log }: Options) {
  const post = openPost(to);
  const known = new Map(templates.map((template) => [template.event, template]));
  if (known.size !== templates.length) throw new Error('two notices have the same event');
  const ticket = ticketsOf(openSecretBox(secret)).make;
  const onFailure = (error: unknown) => log.warn({ err: error }, 'a notice could not be sent');
  const office = (): PostOffice => ({ em: em(), post, perMinute, templates: known, deskUrl, ticket, onFailure });
  return {
    round: { name: 'send notices', everyMs: 1_000, run: () => sendDueNotices(office()) },
    close: () => post.close(),
  };
}

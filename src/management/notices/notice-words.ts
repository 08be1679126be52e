import { timingSafeEqual } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Language, nearestLocale } from '../../platform/language.ts';
import type { Words } from '../../platform/mail/index.ts';
import type { SecretBox } from '../../platform/secret-box.ts';
import { fill, harmless, type MakeTicket, type NoticeTemplate, type Text } from './notice-template.ts';

export interface Stationery {
  templates: ReadonlyMap<string, NoticeTemplate>;
  /** The front end where people work; links begin with it. */
  deskUrl: string;
  ticket: MakeTicket;
}

export interface Written {
  event: string;
  key: string;
  values: Record<string, string>;
  /** The recipient's name; null for a mail box. */
  name: string | null;
  /** Null where it is not known: then the mail is in all languages. */
  language: string | null;
}

/** Writes the words of a notice: in the person's language, or in all that there are. */
export async function wordsOf(em: EntityManager, { templates, deskUrl, ticket }: Stationery, notice: Written): Promise<[Words, ...Words[]]> {
  const template = templates.get(notice.event);
  if (!template) throw new Error(`no template is known for the notice ${notice.event}`);
  const texts = typeof template.texts === 'function' ? await template.texts(em, notice.key) : template.texts;
  const link = template.link && `${deskUrl}${template.link(notice.key, ticket)}`;
  return inLanguages(texts, notice, link);
}

export function inLanguages(texts: Readonly<Record<string, Text>>, { values, name, language }: Omit<Written, 'event' | 'key'>, link?: string) {
  const available = Object.keys(texts);
  const locale = language === null ? undefined : nearestLocale(language, available);
  const written = (locale === undefined ? available : [locale]).map((one) => fill(one, texts[one]!, { ...values, name: nameIn(one, name) }, link));
  return written as [Words, ...Words[]];
}

const nameIn = (locale: string, name: string | null): string =>
  name === null ? unnamed[locale.startsWith('zh') ? 'zh-Hans' : 'en'] : harmless(name);
const unnamed: Record<Language, string> = { en: 'Sir or Madam', 'zh-Hans': '女士/先生' };

/** Tickets that follow from an id, and from this installation's key: nobody else can make one, and none is kept. */
export const ticketsOf = (box: SecretBox) => ({
  make: ((purpose, id) => `cgt_${id}_${box.mark(`ticket ${purpose}`, id).toString('base64url')}`) satisfies MakeTicket,
  /** The id that a ticket is for; undefined where it was not made here for this purpose. */
  open(purpose: string, ticket: string): string | undefined {
    const [, id, mark] = /^cgt_([0-9a-f-]{36})_([\w-]{43})$/.exec(ticket) ?? [];
    if (id === undefined || mark === undefined) return undefined;
    return timingSafeEqual(box.mark(`ticket ${purpose}`, id), Buffer.from(mark, 'base64url')) ? id : undefined;
  },
});

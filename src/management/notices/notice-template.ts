import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '../../platform/language.ts';
import type { Words } from '../../platform/mail/index.ts';
import { isLongerThan } from '../../platform/text.ts';

/** Words with `{names}` for values. They are ours or an organizer's; what people write only ever comes in as a value. */
export interface Text {
  subject: string;
  /** `{link}` by itself is where the link stands. */
  paragraphs: readonly string[];
}

/** Makes what opens something for whoever holds it. It follows from the id, so nothing of it is kept. */
export type MakeTicket = (purpose: string, id: string) => string;

export interface NoticeTemplate<Name extends string = string> {
  /** In kebab-case. With its key and recipient it makes a notice the only one. */
  event: string;
  /** Values that `tell` has to be given. `{name}`, the recipient's own, is there for all. */
  values: readonly Name[];
  texts: Readonly<Record<Language, Text>> | ((em: EntityManager, key: string) => Promise<Readonly<Record<string, Text>>>);
  /** What follows the desk's address in `{link}`. */
  link?: (key: string, ticket: MakeTicket) => string;
}

/** Checks that a template asks for nothing that it is not given: a slip ends the program at its start, not a mail on its way. */
export function defineNotice<Name extends string>(template: NoticeTemplate<Name>): NoticeTemplate<Name> {
  const known = new Set<string>([...template.values, ...alwaysKnown, ...(template.link ? ['link'] : [])]);
  for (const text of typeof template.texts === 'function' ? [] : Object.values<Text>(template.texts)) {
    const strange = placeholdersOf(text).find((name) => !known.has(name));
    if (strange) throw new Error(`the notice ${template.event} speaks of {${strange}}, which it is not given`);
  }
  return template;
}

export const alwaysKnown = ['name'] as const;
const placeholder = /\{([a-zA-Z]+)\}/g;

export const placeholdersOf = ({ subject, paragraphs }: Text): string[] =>
  [subject, ...paragraphs].flatMap((part) => [...part.matchAll(placeholder)].map(([, name]) => name!));

export const valueLimit = 300;

/**
 * What people wrote, as it may stand in a mail: one line, without characters that turn the direction of what follows or
 * cannot be seen, without anything that mail programs make a link of, and not longer than a name or a title.
 */
export function harmless(value: string): string {
  const line = value
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\p{Bidi_Control}\u200b\u2060\ufeff]/gu, '')
    .replaceAll('://', ': // ')
    .replaceAll(/\bwww\./gi, 'www ')
    .trim();
  return isLongerThan(line, valueLimit) ? `${[...line].slice(0, valueLimit - 1).join('')}…` : line;
}

/** Puts values into a text, each once: what stands in a value is never looked at again. */
export function fill(language: string, text: Text, values: Readonly<Record<string, string>>, link: string | undefined): Words {
  const put = (part: string) => part.replaceAll(placeholder, (_, name: string) => values[name] ?? '');
  return {
    language,
    subject: put(text.subject),
    paragraphs: text.paragraphs.map((paragraph) => (paragraph === '{link}' ? (link ?? '') : { text: put(paragraph) })),
  };
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { DelegateLetterInput } from '../../../generated/schema.ts';
import type { Refusal } from '../../../platform/graph/refusal.ts';
import { type Localized, nearest, nearestLocale } from '../../../platform/language.ts';
import { flawOf, isLongerThan, tidy } from '../../../platform/text.ts';
import { defineNotice, harmless, placeholdersOf, type Text } from '../../notices/index.ts';
import { flawed, languageTwice, localesLimit, tooLong, tooManyLanguages } from '../../organizations/index.ts';
import { textMissing, unknownPlaceholder } from './summit-problems.ts';

const limits = { subject: 200, body: 5_000 };
const known = ['name', 'edition', 'title', 'opens'];

/** A letter as it is kept, by language. */
export const letterOf = (sent: readonly DelegateLetterInput[]): Record<string, Text> =>
  Object.fromEntries(
    sent.map(({ locale, subject, body }) => [
      locale,
      {
        subject: tidy(subject),
        paragraphs: tidy(body)
          .split(/\n\s*\n/)
          .map((paragraph) => paragraph.trim()),
      },
    ]),
  );

/** What keeps a letter from being sent, in whatever language it is. */
export function problemsOfDelegateLetter(sent: readonly DelegateLetterInput[]): Refusal[] {
  if (sent.length > localesLimit) return [tooManyLanguages('letter')];
  return sent.flatMap(({ locale, subject, body }, i): Refusal[] => {
    if (sent.findIndex((one) => one.locale === locale) < i) return [languageTwice('letter', i)];
    const part = (name: 'subject' | 'body', text: string, lines: 'one' | 'many'): Refusal[] => {
      const flaw = flawOf(text, lines);
      if (text === '') return [textMissing('letter', i, name)];
      if (flaw) return [flawed(flaw, lines, 'letter', i, name)];
      return isLongerThan(text, limits[name]) ? [tooLong(limits[name], 'letter', i, name)] : [];
    };
    const strange = placeholdersOf(letterOf([{ locale, subject, body }])[locale]!).find((name) => !known.includes(name));
    return [
      ...part('subject', tidy(subject), 'one'),
      ...part('body', tidy(body), 'many'),
      ...(strange === undefined ? [] : [unknownPlaceholder(strange, known, 'letter', i)]),
    ];
  });
}

/** The best of somebody's languages that there is a letter in; English where there is none in any of them. */
export const languageOf = (locales: readonly string[], letter: Record<string, Text>): string => {
  const available = Object.keys(Object.keys(letter).length > 0 ? letter : ours);
  const speaks = (tag: string) => new Intl.Locale(tag).language;
  return locales.find((locale) => speaks(nearestLocale(locale, available)!) === speaks(locale)) ?? 'en';
};

/** Key: the delegate. What is filled in is looked up when the mail is written, in its language. */
export const delegateNotice = defineNotice({
  event: 'summit-delegate',
  values: [],
  async texts(em: EntityManager, delegateId: string) {
    const rows = await em.execute<Filled[]>(
      `select letter, names, edition, opens_at as "opensAt", time_zone as "timeZone", title from delegate_letter(?)`,
      [delegateId],
    );
    if (!rows[0]) throw new Error('a delegate who does not come any more gets no letter');
    return filled(rows[0]);
  },
});

export interface Filled {
  letter: Record<string, Text>;
  names: Localized;
  edition: Localized;
  opensAt: Date | string;
  timeZone: string;
  title: string;
}

export function filled({ letter, names, edition, opensAt, timeZone, title }: Filled): Record<string, Text> {
  const texts = Object.keys(letter).length > 0 ? letter : ours;
  return Object.fromEntries(
    Object.entries(texts).map(([locale, { subject, paragraphs }]): [string, Text] => {
      const values: Record<string, string> = {
        name: nearest(locale, names)?.value ?? '',
        edition: nearest(locale, edition)?.value ?? '',
        title,
        opens: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(opensAt)),
      };
      // what people wrote is never looked at again: its braces go
      const put = (text: string) =>
        text.replaceAll(/\{(name|edition|title|opens)\}/g, (_, name: string) => harmless(values[name]!).replaceAll(/[{}]/g, ''));
      return [locale, { subject: put(subject), paragraphs: paragraphs.map(put) }];
    }),
  );
}

const ours: Record<string, Text> = {
  en: {
    subject: 'Invitation to the summit',
    paragraphs: [
      'Dear {name},',
      'you have been named as a delegate for “{title}” ({edition}). The summit begins on {opens}.',
      'Until the results are public, please keep this confidential.',
    ],
  },
  'zh-Hans': {
    subject: '峰会邀请函',
    paragraphs: ['{name}，您好：', '您已被列为“{title}”（{edition}）的参会代表。峰会将于{opens}开始。', '结果公布之前，请予保密。'],
  },
  fr: {
    subject: 'Invitation au sommet',
    paragraphs: [
      '{name},',
      'vous avez été désigné(e) comme délégué(e) pour « {title} » ({edition}). Le sommet s’ouvre le {opens}.',
      'Nous vous prions de garder cette information confidentielle jusqu’à la publication des résultats.',
    ],
  },
  es: {
    subject: 'Invitación a la cumbre',
    paragraphs: [
      '{name}:',
      'ha sido designado/a como delegado/a por «{title}» ({edition}). La cumbre comienza el {opens}.',
      'Le rogamos que guarde la confidencialidad hasta que se publiquen los resultados.',
    ],
  },
  ru: {
    subject: 'Приглашение на саммит',
    paragraphs: [
      '{name}, здравствуйте!',
      'Вы названы делегатом от проекта «{title}» ({edition}). Саммит открывается {opens}.',
      'До публикации результатов просим сохранять конфиденциальность.',
    ],
  },
  ar: {
    subject: 'دعوة إلى القمة',
    paragraphs: [
      '{name}، تحية طيبة وبعد،',
      'تم اختياركم مندوبًا عن «{title}» ({edition}). تُفتتح القمة في {opens}.',
      'نرجو الحفاظ على سرية هذه المعلومات إلى حين إعلان النتائج.',
    ],
  },
};

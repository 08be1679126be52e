import { htmlOf, subjectOf, textOf } from '../../platform/mail/index.ts';
import { inLanguages } from '../notices/index.ts';
import type { BatchView } from './batch-queries.ts';
import { noticeFor } from './letter-notices.ts';

export interface LetterSample {
  locale: string;
  subject: string;
  text: string;
  html: string;
}

/** Nobody's name, so that a preview shows where one stands. */
const sampleName = 'Name · 姓名';

/** A letter as the post would write it, once for each language that it is written in. */
export const samplesOf = ({ id, audience, letter }: BatchView, deskUrl: string): LetterSample[] =>
  Object.keys(letter).map((locale) => {
    const link = `${deskUrl}${noticeFor[audience].link!(id, () => '')}`;
    const [words] = inLanguages({ [locale]: letter[locale]! }, { values: {}, name: sampleName, language: locale }, link);
    const mail = { id, to: '', ...words };
    return { locale, subject: subjectOf(mail), text: textOf(mail), html: htmlOf(mail) };
  });

import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PublishingLanguagesDocument, PublishingPublicEditionDocument } from '../../../../src/generated/web/graphql.ts';
import { sayEndIn } from '../../shell/deadline.ts';
import { sayIn } from '../../shell/when.tsx';
import { useCountryName, useLanguageName, useWords } from '../../shell/words-of.ts';
import type { Speech } from './change-words.ts';

/** How an edition's things are called in the language of the pages; instants are said in the edition's zone. */
export function useSpeech(year: number): Speech {
  const { t, i18n } = useTranslation('publishing');
  const [{ data }] = useQuery({ query: PublishingLanguagesDocument, variables: { edition: year } });
  const [{ data: known }] = useQuery({ query: PublishingPublicEditionDocument, variables: { year, locale: i18n.language } });
  const [words, languageName, countryName] = [useWords(), useLanguageName(), useCountryName()];
  const { desk } = data?.viewer ?? {};
  const zone = desk?.timeZone ?? 'Asia/Shanghai';
  // what is public is not always of an edition that somebody works on here
  const byKey = (list: 'fields' | 'kinds') =>
    new Map([
      ...(known?.edition?.[list] ?? []).map(({ key, name }) => [key, name] as const),
      ...(desk?.[list] ?? []).map(({ key, names }) => [key, words(names)?.value ?? key] as const),
    ]);
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    ...{ t, languageName, countryName, fields: byKey('fields'), kinds: byKey('kinds') },
    instant: (at) => sayIn(zone, at, i18n.language),
    deadline: (at) => sayEndIn(zone, at, i18n.language),
    day: (one) => day.format(new Date(`${one}T00:00:00Z`)),
  };
}

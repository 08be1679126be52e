import './translator.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { SideNav } from '../../design/components/side-nav.tsx';
import { TranslatorOverviewDocument } from '../../../src/generated/web/graphql.ts';
import { EditionChoice } from '../shell/edition-choice.tsx';
import { useLanguageName } from '../shell/words-of.ts';

/** The year in the address. */
export const useYear = (): number => Number(useParams().year);

/** What the pages share: how far each language is, and what a field is called. */
export function useOverview(year: number) {
  const { i18n } = useTranslation();
  const [{ data, error, fetching }, again] = useQuery({
    query: TranslatorOverviewDocument,
    variables: { edition: year, locale: i18n.language },
    requestPolicy: 'cache-and-network',
  });
  const desk = data?.viewer?.translationDesk;
  const fieldName = (key: string) => data?.edition?.fields.find((field) => field.key === key)?.name ?? key;
  return { data, desk, fieldName, asked: { error, fetching, again: () => again({ requestPolicy: 'network-only' }) } };
}

/** The pages of this desk, beside the one that is open: a language is a page, with how much is to be done in it. */
export function TranslatorFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('translator');
  const year = useYear();
  const say = useLanguageName();
  const { desk } = useOverview(year);
  const at = `/desk/translator/${year}`;
  const open = (language: string) =>
    (desk?.progress ?? []).filter((one) => one.language === language).reduce((sum, { cases, publishable }) => sum + cases - publishable, 0);
  const items = [
    { to: at, label: t('overview'), end: true },
    ...(desk?.rules.languages ?? []).map((language) => ({ to: `${at}/${language}`, label: say(language), waiting: open(language) })),
    { to: `${at}/terms`, label: t('terms') },
    { to: `${at}/exchange`, label: t('exchange') },
  ];
  return (
    <SideNav label={t('pages')} items={items} head={<EditionChoice year={year} pathOf={(chosen) => `/desk/translator/${chosen}`} />}>
      {children}
    </SideNav>
  );
}

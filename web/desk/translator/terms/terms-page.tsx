import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { FilterBar, Pick } from '../../../design/components/filters.tsx';
import { TranslatorTermsDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useLanguageName } from '../../shell/words-of.ts';
import { TranslatorFrame, useOverview, useYear } from '../translator-frame.tsx';
import { TermList } from './term-list.tsx';

/** The terms of an edition for a pair of languages: what each becomes, and what it must not. */
export default function TermsPage() {
  const { t } = useTranslation('translator');
  const year = useYear();
  const say = useLanguageName();
  const { desk: overview } = useOverview(year);
  const languages = overview?.rules.languages ?? [];
  const [wish, setWish] = useSearchParams();
  const from = wish.get('from') ?? languages[0] ?? 'zh-Hans';
  const to = wish.get('to') ?? languages.find((one) => one !== from) ?? 'en';
  const [{ data, error, fetching }, ask] = useQuery({
    query: TranslatorTermsDocument,
    variables: { edition: year, from, to },
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const [round, setRound] = useState(0);
  const list = data?.viewer?.translationDesk?.glossary;
  const options = [...new Set([...languages, from, to])].map((one) => ({ value: one, label: say(one) }));
  return (
    <TranslatorFrame>
      <header className="page-head">
        <h1>{t('terms')}</h1>
        <p>{t('termsLead')}</p>
      </header>
      <FilterBar label={t('pair')}>
        <Pick label={t('fromLanguage')} value={from} onChange={(next) => setWish({ from: next, to })} options={options} />
        <Pick label={t('into')} value={to} onChange={(next) => setWish({ from, to: next })} options={options} />
      </FilterBar>
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={again}>
        {!list ? (
          <NotFoundPage />
        ) : (
          <TermList
            key={`${list.sourceLocale} ${list.targetLocale} ${round}`}
            {...{ year, list }}
            onTaken={() => {
              again();
              setRound(round + 1);
            }}
          />
        )}
      </Asked>
    </TranslatorFrame>
  );
}

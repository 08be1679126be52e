import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { useQuery } from 'urql';
import { StageEditionsDocument } from '../../../src/generated/web/graphql.ts';
import { Empty } from '../../design/components/words.tsx';
import { Asked } from '../shell/asked.tsx';
import { useWords } from '../shell/words-of.ts';

/** The editions whose stage there may be: those that are public, and those that one works at. */
export function useStageEditions() {
  const { i18n } = useTranslation();
  const words = useWords();
  const [{ data, error, fetching }, again] = useQuery({ query: StageEditionsDocument, variables: { locale: i18n.language } });
  const names = new Map(data?.viewer?.editions.map(({ year, names }) => [year, words(names)?.value ?? String(year)]));
  for (const { year, name } of data?.editions ?? []) names.set(year, name);
  const editions = data && [...names].map(([year, name]) => ({ year, name })).sort((one, other) => other.year - one.year);
  return { editions, error, fetching, again };
}

export function EditionsPage() {
  const { t } = useTranslation('stage');
  const { editions, error, fetching, again } = useStageEditions();
  if (editions?.length === 1) return <Navigate to={`/desk/stage/${editions[0]!.year}`} replace />;
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p>{t('chooseEdition')}</p>
      </header>
      <Asked error={error} fetching={fetching} isThere={editions !== undefined} again={() => again({ requestPolicy: 'network-only' })}>
        {editions?.length === 0 ? (
          <Empty title={t('noEdition')} />
        ) : (
          <ul className="stage-editions">
            {editions?.map(({ year, name }) => (
              <li key={year}>
                <Link to={`/desk/stage/${year}`}>
                  <strong>{year}</strong>
                  <span>{name}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </>
  );
}

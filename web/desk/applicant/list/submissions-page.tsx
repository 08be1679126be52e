import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Empty, Notice } from '../../../design/components/words.tsx';
import { ApplicantSubmissionsDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { submissionsKept } from '../keep/device-drawer.ts';
import { BeginDialog } from './begin-dialog.tsx';
import { Deadline } from './deadline.tsx';
import { SubmissionCard } from './submission-card.tsx';
import '../applicant.css';
import '../form.css';

/** The submissions that the person works on, edition by edition, and the way to a new one. */
export default function SubmissionsPage() {
  const { t, i18n } = useTranslation('applicant');
  const [pages, setPages] = useState(1);
  const variables = { first: Math.min(pages * 50, 100), language: i18n.language };
  const [{ data, error, fetching }, again] = useQuery({ query: ApplicantSubmissionsDocument, variables, requestPolicy: 'cache-and-network' });
  const [beginning, setBeginning] = useState<number | null>(null);
  const [now] = useState(() => Date.now());
  const viewer = data?.viewer;
  const rows = viewer?.submissions.edges.map(({ node }) => node) ?? [];
  const unsent = viewer ? submissionsKept(viewer.person.id) : new Set<string>();
  const open = data?.editions.filter(({ stage }) => stage === 'APPLICATION') ?? [];
  const years = [...new Set([...open.map(({ year }) => year), ...rows.map(({ edition }) => edition)])].sort((one, other) => other - one);
  const editionOf = (year: number) => data?.editions.find((edition) => edition.year === year);
  const begun = beginning === null ? undefined : editionOf(beginning);
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      <Asked
        error={error}
        fetching={fetching}
        isThere={viewer !== undefined && viewer !== null}
        again={() => again({ requestPolicy: 'network-only' })}
      >
        {unsent.size > 0 && (
          <Notice tone="careful">
            <p>{t('unsentHere', { count: unsent.size })}</p>
          </Notice>
        )}
        {years.length === 0 && (
          <Empty title={t('none')}>
            <p>{t('noneOpen')}</p>
          </Empty>
        )}
        {years.map((year) => {
          const edition = editionOf(year);
          const isOpen = edition?.stage === 'APPLICATION';
          const own = rows.filter((row) => row.edition === year);
          return (
            <section key={year} className="edition stack" aria-labelledby={`edition-${year}`}>
              <header className="edition-head">
                <div>
                  <h2 id={`edition-${year}`}>{edition?.name ?? year}</h2>
                  {edition && <p className="hint">{t(`stage_${edition.stage}`)}</p>}
                </div>
                {isOpen && own.length > 0 && (
                  <Button look="main" onPress={() => setBeginning(year)}>
                    {t('begin')}
                  </Button>
                )}
              </header>
              {isOpen && edition.applicationsCloseAt && <Deadline closesAt={edition.applicationsCloseAt} timeZone={edition.timeZone} />}
              {own.length === 0 ? (
                <Empty title={t('none')}>
                  <p>{t('noneMore')}</p>
                  <Button look="main" onPress={() => setBeginning(year)}>
                    {t('begin')}
                  </Button>
                </Empty>
              ) : (
                <ul className="cases">
                  {own.map((row) => (
                    <SubmissionCard key={row.id} row={row} fields={edition?.fields ?? []} isUnsent={unsent.has(row.id)} now={now} />
                  ))}
                </ul>
              )}
            </section>
          );
        })}
        {viewer?.submissions.pageInfo.hasNextPage && variables.first < 100 && (
          <div>
            <Button onPress={() => setPages((count) => count + 1)}>{t('more')}</Button>
          </div>
        )}
      </Asked>
      {begun && viewer && <BeginDialog edition={begun} personId={viewer.person.id} onClose={() => setBeginning(null)} />}
    </>
  );
}

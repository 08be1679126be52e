import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Empty, Tag } from '../../../design/components/words.tsx';
import { ApplicantPreparationDocument, type ApplicantPreparationQuery } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useLast } from '../../shell/use-last.ts';
import { uploadQueue } from '../materials/upload-queue.ts';
import { InvitationPanel } from './invitation-panel.tsx';
import { PreparationTask } from './preparation-task.tsx';
import '../applicant.css';
import '../form.css';

type Prepared = NonNullable<NonNullable<NonNullable<ApplicantPreparationQuery['viewer']>['submission']>['preparation']>;
export type Item = Prepared['items'][number];
export type Invitation = NonNullable<Prepared['invitation']>;

/** What a chosen case is asked for, and its invitation to the summit. */
export default function PreparationPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('applicant');
  const [{ data: answer, error, fetching }, again] = useQuery({
    query: ApplicantPreparationDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const data = useLast(answer);
  const sending = useSyncExternalStore(uploadQueue.subscribe, uploadQueue.snapshot);
  const one = data?.viewer?.submission;
  const prepared = one?.preparation;
  const isComing = prepared?.items.some(({ files }) =>
    files.some((file) => file.state === 'RECEIVED' || file.state === 'PROCESSING' || (file.state === 'AWAITED' && !sending.has(file.id))),
  );
  useEffect(() => {
    if (!isComing) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && again({ requestPolicy: 'network-only' }), 2_000);
    return () => clearInterval(timer);
  }, [isComing, again]);
  const text = one?.texts.find(({ locale }) => locale === one.sourceLocale);
  const lookAgain = () => again({ requestPolicy: 'network-only' });
  return (
    <Asked error={data ? undefined : error} fetching={fetching} isThere={Boolean(data)} again={lookAgain}>
      {!one || !prepared ? (
        <NotFoundPage />
      ) : (
        <>
          <header className="page-head">
            <p className="row">
              <Link to={`/desk/submissions/${id}`}>← {t('toCase')}</Link>
              <Tag tone="strong">{t(`outcome_${prepared.tier}`)}</Tag>
              <Tag tone={prepared.isComplete ? 'good' : 'careful'}>{t(prepared.isComplete ? 'preparedAll' : 'preparedOpen')}</Tag>
            </p>
            <h1>{t('way_preparation')}</h1>
            <p lang={text?.locale}>{text?.title}</p>
          </header>
          {prepared.invitation && <InvitationPanel invitation={prepared.invitation} again={lookAgain} />}
          {prepared.items.length === 0 ? (
            <Empty title={t('nothingAsked')}>
              <p>{t('nothingAskedMore')}</p>
            </Empty>
          ) : (
            <ol className="tasks">
              {prepared.items.map((item) => (
                <PreparationTask key={item.asked.id} submissionId={id} item={item} sourceLocale={one.sourceLocale} again={lookAgain} />
              ))}
            </ol>
          )}
        </>
      )}
    </Asked>
  );
}

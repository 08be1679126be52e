import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Notice, Problems } from '../../../design/components/words.tsx';
import { ApplicantAcknowledgeDocument, ApplicantOutcomeDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useInstant } from '../../shell/instant.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useAct } from '../../shell/use-act.ts';
import '../applicant.css';
import '../form.css';

/** What came of a case: told in confidence once its owner has said that they keep it, and to all at its desk once the results are public. */
export default function OutcomePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('applicant');
  const say = useInstant();
  const [{ data, error, fetching }, again] = useQuery({ query: ApplicantOutcomeDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const { act, problems, isBusy } = useAct(ApplicantAcknowledgeDocument);
  const [agreed, setAgreed] = useState(false);
  const one = data?.viewer?.submission;
  const text = one?.texts.find(({ locale }) => locale === one.sourceLocale);
  const evaluation = one?.evaluation;
  const confirm = async () => {
    const { done } = await act({ submissionId: id });
    if (done) again({ requestPolicy: 'network-only' });
  };
  return (
    <Asked error={error} fetching={fetching} isThere={data !== undefined} again={() => again({ requestPolicy: 'network-only' })}>
      {!one || !evaluation ? (
        <NotFoundPage />
      ) : (
        <>
          <header className="page-head">
            <p className="row">
              <Link to={`/desk/submissions/${id}`}>← {t('toCase')}</Link>
            </p>
            <h1 lang={text?.locale}>{text?.title || t('untitled')}</h1>
          </header>
          {evaluation.state === 'TO_ACKNOWLEDGE' && (
            <section className="panel stack">
              <h2>{t('confidenceTitle')}</h2>
              <p>{t('confidenceLead')}</p>
              <ul className="plain">
                <li>{t('confidence1')}</li>
                <li>{t('confidence2')}</li>
                <li>{t('confidence3')}</li>
              </ul>
              <Checkbox className="statement" isSelected={agreed} onChange={setAgreed}>
                <span className="statement-tick" aria-hidden />
                <span>{t('confidenceAgree')}</span>
              </Checkbox>
              <Problems of={problems} />
              <div>
                <Button look="main" isDisabled={!agreed} isPending={isBusy} onPress={() => void confirm()}>
                  {t('confidenceOpen')}
                </Button>
              </div>
            </section>
          )}
          {evaluation.outcome && (
            <section className={`outcome ${evaluation.outcome.toLowerCase()}`} aria-label={t('way_outcome')}>
              <span className="hint">{t('way_outcome')}</span>
              <h2>{t(`outcome_${evaluation.outcome}`)}</h2>
              <p>{t(`outcomeMore_${evaluation.outcome}`)}</p>
            </section>
          )}
          {evaluation.state === 'TOLD' && (
            <Notice tone="careful">
              <p>
                <strong>{t('stillConfidential')}</strong>
              </p>
              {evaluation.acknowledgedAt && <p className="hint">{t('acknowledgedAt', { when: say(evaluation.acknowledgedAt) })}</p>}
            </Notice>
          )}
          {(evaluation.state === 'IN_EVALUATION' || evaluation.state === 'WITHDRAWN') && (
            <Notice>
              <p>{t(evaluation.state === 'WITHDRAWN' ? 'next_fellOut' : 'next_waiting')}</p>
            </Notice>
          )}
          {(evaluation.outcome === 'OUTSTANDING' || evaluation.outcome === 'COLLECTION') && (
            <div>
              <Link className="button main" to={`/desk/preparation/${id}`}>
                {t('act_told')}
              </Link>
            </div>
          )}
          {evaluation.feedback.length > 0 && (
            <section className="stack tight" aria-label={t('feedback')}>
              <h2 className="small">{t('feedback')}</h2>
              <ul className="stack tight">
                {evaluation.feedback.map(({ comment }, i) => (
                  <li key={i} className="message">
                    <p className="message-text">{comment}</p>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Asked>
  );
}

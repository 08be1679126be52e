import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Empty, Problems } from '../../../design/components/words.tsx';
import { ApplicantRecommendDocument, ApplicantSubmissionsDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useAct } from '../../shell/use-act.ts';
import { CardChoice } from '../draft/card-choice.tsx';
import '../applicant.css';
import '../form.css';

/** Where the link of a recommender's offer leads: the applicant says for which of their cases they take it up. */
export default function OfferPage() {
  const { t, i18n } = useTranslation('applicant');
  const go = useNavigate();
  const { hash } = useLocation();
  const code = new URLSearchParams(hash.slice(1)).get('offer') ?? '';
  const [{ data, error, fetching }, again] = useQuery({ query: ApplicantSubmissionsDocument, variables: { first: 50, language: i18n.language } });
  const { act, problems, isBusy } = useAct(ApplicantRecommendDocument);
  const [chosen, setChosen] = useState<string | null>(null);
  const open = data?.viewer?.submissions.edges.map(({ node }) => node).filter(({ step }) => step === 'DRAFT' || step === 'SUBMITTED') ?? [];
  const take = async () => {
    const { done } = await act({ submissionId: chosen!, code, primary: true });
    if (done) await go(`/desk/submissions/${chosen!}/edit/recommender`);
  };
  return (
    <>
      <header className="page-head">
        <h1>{t('offerTitle')}</h1>
        <p>{t('offerLead')}</p>
      </header>
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={() => again({ requestPolicy: 'network-only' })}>
        {open.length === 0 ? (
          <Empty title={t('none')}>
            <p>{t('offerNone')}</p>
            <Link className="button main" to="/desk/submissions">
              {t('title')}
            </Link>
          </Empty>
        ) : (
          <div className="stack">
            <CardChoice
              label={t('offerWhich')}
              value={chosen}
              onChange={setChosen}
              options={open.map(({ id, texts, sourceLocale, edition }) => ({
                key: id,
                name: `${texts.find(({ locale }) => locale === sourceLocale)?.title || t('untitled')} (${edition})`,
              }))}
            />
            <Problems of={problems} />
            <div>
              <Button look="main" isDisabled={chosen === null || code === ''} isPending={isBusy} onPress={() => void take()}>
                {t('offerTake')}
              </Button>
            </div>
          </div>
        )}
      </Asked>
    </>
  );
}

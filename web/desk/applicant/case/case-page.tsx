import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import { Notice, Problems, Tag } from '../../../design/components/words.tsx';
import { ApplicantCaseDocument, type ApplicantCaseQuery, ApplicantWithdrawDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useInstant } from '../../shell/instant.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useAct } from '../../shell/use-act.ts';
import { Deadline } from '../list/deadline.tsx';
import { nextStepOf } from '../list/next-step.ts';
import { ReceiptView } from '../submit/receipt.tsx';
import { CaseWays } from './case-ways.tsx';
import '../applicant.css';
import '../form.css';

export type CaseAtDesk = NonNullable<NonNullable<ApplicantCaseQuery['viewer']>['submission']>;

/** One case: where it stands, what there is to do, its receipts, and the ways to everything that belongs to it. */
export default function CasePage() {
  const { id = '' } = useParams();
  const { i18n } = useTranslation('applicant');
  const [{ data, error, fetching }, again] = useQuery({
    query: ApplicantCaseDocument,
    variables: { id, language: i18n.language },
    requestPolicy: 'cache-and-network',
  });
  const viewer = data?.viewer;
  return (
    <Asked error={error} fetching={fetching} isThere={Boolean(viewer)} again={() => again({ requestPolicy: 'network-only' })}>
      {viewer?.submission ? (
        <Case one={viewer.submission} edition={data!.editions.find(({ year }) => year === viewer.submission!.edition)} />
      ) : (
        <NotFoundPage />
      )}
    </Asked>
  );
}

const tones = { DRAFT: undefined, SUBMITTED: 'good', RETURNED: 'careful', WITHDRAWN: undefined } as const;

function Case({ one, edition }: { one: CaseAtDesk; edition: ApplicantCaseQuery['editions'][number] | undefined }) {
  const { t } = useTranslation('applicant');
  const say = useInstant();
  const { state: arrival } = useLocation();
  const [now] = useState(() => Date.now());
  const text = one.texts.find(({ locale }) => locale === one.sourceLocale) ?? one.texts[0];
  const title = text?.title || t('untitled');
  const next = nextStepOf(one, now);
  const hasJustArrived = (arrival as { justHandedIn?: boolean } | null)?.justHandedIn === true;
  return (
    <>
      <header className="page-head">
        <p className="row">
          <Link to="/desk/submissions">← {t('title')}</Link>
          <Tag tone={tones[one.step]}>{t(`step_${one.step}`)}</Tag>
          <span className="hint">{edition?.name ?? one.edition}</span>
        </p>
        <h1 lang={text?.title ? text.locale : undefined}>{title}</h1>
      </header>
      {hasJustArrived && (
        <Notice tone="good">
          <p>
            <strong>{t('handedInTitle')}</strong>
          </p>
          <p>{t('handedInLead')}</p>
        </Notice>
      )}
      <section className="next-panel" aria-label={t('nextTitle')}>
        <div>
          <h2>{t('nextTitle')}</h2>
          <p>
            {next.what === 'mend' && one.correction
              ? t('next_mend', { until: say(one.correction.until) })
              : t(`next_${next.what as Exclude<typeof next.what, 'mend'>}`)}
          </p>
          {one.correction && <p className="hint">{one.correction.reason}</p>}
        </div>
        {next.to !== `/desk/submissions/${one.id}` && (
          <Link className="button main" to={next.to}>
            {t(`act_${next.what}`)}
          </Link>
        )}
      </section>
      {one.step === 'DRAFT' && <Deadline closesAt={one.closesAt} timeZone={one.limits.deadline.timeZone} rule={one.limits.deadline.rule} />}
      {one.receipts.map((receipt, i) => (
        <ReceiptView key={receipt.number} receipt={receipt} title={title} isEarlier={i > 0} />
      ))}
      <CaseWays one={one} />
      {edition?.contact && (
        <p className="hint">
          {t('helpDesk')} {edition.contact.name}, <a href={`mailto:${edition.contact.email}`}>{edition.contact.email}</a>
        </p>
      )}
      {one.step !== 'WITHDRAWN' && one.yourRole === 'OWNER' && <Withdraw one={one} title={title} />}
    </>
  );
}

function Withdraw({ one, title }: { one: CaseAtDesk; title: string }) {
  const { t } = useTranslation('applicant');
  const [isAsking, setIsAsking] = useState(false);
  const { act, problems, isBusy } = useAct(ApplicantWithdrawDocument);
  const go = async () => {
    const { done } = await act({ submissionId: one.id });
    if (done) setIsAsking(false);
  };
  return (
    <div>
      <Button look="danger" onPress={() => setIsAsking(true)}>
        {t('withdraw')}
      </Button>
      <Dialog title={t('withdrawTitle', { title })} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{t(one.step === 'DRAFT' ? 'withdrawDraftLead' : 'withdrawLead')}</p>
        <Problems of={problems} />
        <div className="row">
          <Button look="danger" isPending={isBusy} onPress={() => void go()}>
            {t('withdrawNow')}
          </Button>
          <Button look="quiet" onPress={() => setIsAsking(false)}>
            {t('cancel', { ns: 'shell' })}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}

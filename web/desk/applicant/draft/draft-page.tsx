import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { Button } from '../../../design/components/button.tsx';
import { Notice, Tag } from '../../../design/components/words.tsx';
import { ApplicantDraftPageDocument, type ApplicantDraftPageQuery } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useInstant } from '../../shell/instant.ts';
import { useLast } from '../../shell/use-last.ts';
import { useSeen } from '../../shell/use-seen.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { ConflictView } from '../keep/conflict-view.tsx';
import { KeepState } from '../keep/keep-state.tsx';
import { localeOf, type SectionId } from '../keep/sections.ts';
import { useKeeper } from '../keep/use-keeper.ts';
import { Deadline } from '../list/deadline.tsx';
import { MaterialsSection } from '../materials/materials-section.tsx';
import { RecommendedSection } from '../recommended/recommended-section.tsx';
import { SubmitPanel } from '../submit/submit-panel.tsx';
import { ApplicantsSection } from './applicants-section.tsx';
import { CheckSection } from './check-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { Stepper } from './stepper.tsx';
import { TextsSection } from './texts-section.tsx';
import { type Step, steps, whatIsMissing } from './what-is-missing.ts';
import '../applicant.css';
import '../form.css';

export type Draft = NonNullable<NonNullable<ApplicantDraftPageQuery['viewer']>['submission']>;
export type EditionOfDraft = ApplicantDraftPageQuery['editions'][number];

const lookAgainAfter = 20_000;

/** The guided form of one application. */
export default function DraftPage() {
  const { id = '' } = useParams();
  const { i18n } = useTranslation('applicant');
  const variables = { id, language: i18n.language };
  const { data: answer, error, fetching, again } = useSeen('ApplicantDraftPage', ApplicantDraftPageDocument, variables);
  const data = useLast(answer);
  // what others at the desk save is seen without asking for it
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && again();
    const timer = setInterval(look, lookAgainAfter);
    addEventListener('focus', look);
    addEventListener('online', look);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', look);
      removeEventListener('online', look);
    };
  }, [again]);
  const viewer = data?.viewer;
  return (
    <Asked error={viewer ? undefined : error} fetching={fetching} isThere={viewer !== undefined && viewer !== null} again={again}>
      {viewer?.submission ? (
        <Form
          personId={viewer.person.id}
          draft={viewer.submission}
          edition={data!.editions.find(({ year }) => year === viewer.submission!.edition)}
        />
      ) : (
        <NotFoundPage />
      )}
    </Asked>
  );
}

interface Props {
  personId: string;
  draft: Draft;
  edition: EditionOfDraft | undefined;
}

function Form({ personId, draft, edition }: Props) {
  const { t } = useTranslation('applicant');
  const say = useInstant();
  const go = useNavigate();
  const { step } = useParams();
  const { keeper, kept } = useKeeper(personId, draft);
  const now = steps.find((one) => one === step);
  if (!now) return <Navigate to={`/desk/submissions/${draft.id}/edit/facts`} replace />;
  if (!kept.sections.has('APPLICANTS')) return null; // taken in right after this
  const isReader = draft.yourRole === 'VIEWER' || (draft.step !== 'DRAFT' && draft.step !== 'RETURNED');
  const missing = whatIsMissing(draft, kept);
  const failing = draft.eligibility.filter(({ verdict }) => verdict === 'FAIL').length;
  const title = kept.sections.get(`TEXT:${draft.sourceLocale}`)?.value;
  const conflicts = [...kept.sections].filter(([id, { theirs }]) => theirs && stepOf(id) === now && now !== 'materials');
  const elsewhere = [...kept.sections].find(([id, { theirs }]) => theirs && stepOf(id) !== now);
  const i = steps.indexOf(now);
  const props = { draft, edition, isReader, keeper, kept };
  const next = (to: Step) => void go(`/desk/submissions/${draft.id}/edit/${to}`);
  return (
    <>
      <header className="page-head">
        <p className="row">
          <Link to={`/desk/submissions/${draft.id}`}>← {t('toCase')}</Link>
          <Tag tone={draft.step === 'RETURNED' ? 'careful' : undefined}>{t(`step_${draft.step}`)}</Tag>
          <span className="hint">{edition?.name ?? draft.edition}</span>
        </p>
        <h1 lang={draft.sourceLocale}>{(title && 'body' in title && title.title) || t('untitled')}</h1>
      </header>
      {draft.correction ? (
        <Notice tone="careful">
          <p>
            <strong>{t('returnedUntil', { until: say(draft.correction.until) })}</strong>
          </p>
          <p>{draft.correction.reason}</p>
        </Notice>
      ) : (
        draft.step === 'DRAFT' && <Deadline closesAt={draft.closesAt} timeZone={draft.limits.deadline.timeZone} rule={draft.limits.deadline.rule} />
      )}
      {isReader && draft.yourRole === 'VIEWER' && (
        <Notice>
          <p>{t('readerOnly')}</p>
        </Notice>
      )}
      <div className="guided">
        <Stepper id={draft.id} steps={steps} missing={missing} failing={failing} now={now} />
        <section className="section" aria-labelledby="section-title">
          <div className="section-head">
            <h2 id="section-title">{t(`step_${now}`)}</h2>
            <p className="hint">{t(`lead_${now}`)}</p>
          </div>
          {elsewhere && (
            <Notice tone="wrong">
              <p>
                <Link to={`/desk/submissions/${draft.id}/edit/${stepOf(elsewhere[0])}`}>{t('conflictElsewhere')}</Link>
              </p>
            </Notice>
          )}
          {conflicts.map(([id, section]) => (
            <ConflictView key={id} id={id} section={section} keeper={keeper} edition={edition} />
          ))}
          {now === 'facts' && <FactsSection {...props} />}
          {now === 'organizations' && <ApplicantsSection {...props} />}
          {now === 'texts' && <TextsSection {...props} />}
          {now === 'materials' && <MaterialsSection {...props} />}
          {now === 'recommender' && <RecommendedSection id={draft.id} isReader={isReader} />}
          {now === 'check' && <CheckSection {...props} missing={missing} />}
          {now === 'check' && !isReader && <SubmitPanel draft={draft} kept={kept} isComplete={missing.length === 0 && failing === 0} />}
          <footer className="section-foot">
            <KeepState kept={kept} keeper={keeper} />
            <div className="row">
              {i > 0 && <Button onPress={() => next(steps[i - 1]!)}>{t('back')}</Button>}
              {i < steps.length - 1 && (
                <Button look="main" onPress={() => next(steps[i + 1]!)}>
                  {t('next', { section: t(`step_${steps[i + 1]!}`) })}
                </Button>
              )}
            </div>
          </footer>
        </section>
      </div>
    </>
  );
}

const stepOf = (id: SectionId): Step =>
  id === 'FACTS' ? 'facts' : id === 'APPLICANTS' ? 'organizations' : localeOf(id) !== null ? 'texts' : 'materials';

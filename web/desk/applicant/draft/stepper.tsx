import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Missing, Step } from './what-is-missing.ts';

interface Props {
  id: string;
  steps: readonly Step[];
  missing: readonly Missing[];
  /** Rules that are not met. */
  failing: number;
  now: Step;
}

/** The sections of the form, and what each is missing. */
export function Stepper({ id, steps, missing, failing, now }: Props) {
  const { t } = useTranslation('applicant');
  return (
    <nav className="stepper" aria-label={t('sections')}>
      <ol>
        {steps.map((step, i) => {
          const open = step === 'check' ? failing + missing.length : missing.filter((one) => one.step === step).length;
          const said =
            step === 'recommender'
              ? t('optional')
              : step === 'check'
                ? open === 0
                  ? t('readyToSubmit')
                  : t('notReadyYet')
                : open === 0
                  ? t('complete')
                  : t('missing', { count: open });
          const mood = step === 'recommender' ? 'optional' : open === 0 ? 'done' : 'open';
          return (
            <li key={step} className={mood}>
              <NavLink to={`/desk/submissions/${id}/edit/${step}`} aria-current={step === now ? 'step' : undefined}>
                <span className="step-mark" aria-hidden>
                  {mood === 'done' ? '✓' : i + 1}
                </span>
                <span className="step-words">
                  <span className="step-name">{t(`step_${step}`)}</span>
                  <span className="step-said">{said}</span>
                </span>
              </NavLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

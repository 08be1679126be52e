import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../../design/components/words.tsx';
import type { Snapshot } from '../keep/draft-keeper.ts';
import type { Draft } from './draft-page.tsx';
import type { Missing } from './what-is-missing.ts';

interface Props {
  draft: Draft;
  kept: Snapshot;
  missing: readonly Missing[];
}

/** What is missing, and what each of the edition's rules says. */
export function CheckSection({ draft, kept, missing }: Props) {
  const { t } = useTranslation('applicant');
  return (
    <div className="stack wide">
      {missing.length > 0 && (
        <section className="stack tight" aria-label={t('missingTitle')}>
          <h3>{t('missingTitle')}</h3>
          <ul className="checks">
            {missing.map(({ step, what }, i) => (
              <li key={i} className="check fail">
                <span aria-hidden>○</span>
                <Link to={`/desk/submissions/${draft.id}/edit/${step}`}>{t(`missing_${what}`)}</Link>
                <span className="hint">{t(`step_${step}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack tight" aria-label={t('rulesTitle')}>
        <h3>{t('rulesTitle')}</h3>
        {kept.unsent > 0 && (
          <Notice tone="careful">
            <p>{t('rulesOld')}</p>
          </Notice>
        )}
        <ul className="checks">
          {draft.eligibility.map(({ rule, verdict, evidence }) => (
            <li key={rule.key} className={`check rule ${verdict.toLowerCase()}`}>
              <span className="check-mark" aria-hidden>
                {verdict === 'PASS' ? '✓' : verdict === 'FAIL' ? '✕' : '?'}
              </span>
              <span className="check-words">
                <span className="for-ears">{t(`verdict_${verdict}`)}: </span>
                <strong>{rule.text}</strong>
                <span className="hint">
                  {verdict === 'NEEDS_PERSON' && `${t('verdict_NEEDS_PERSON')} · `}
                  {evidence}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

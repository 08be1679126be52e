import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Tag } from '../../../design/components/words.tsx';
import { useInstant } from '../../shell/instant.ts';
import { type Listed, nextStepOf } from './next-step.ts';

interface Props {
  row: Listed;
  fields: readonly { key: string; name: string }[];
  /** Whether this device holds changes of it that the graph does not have. */
  isUnsent: boolean;
  now: number;
}

const tones = { DRAFT: undefined, SUBMITTED: 'good', RETURNED: 'careful', WITHDRAWN: undefined } as const;

/** One submission: what it is, where it stands, and what there is to do next. */
export function SubmissionCard({ row, fields, isUnsent, now }: Props) {
  const { t } = useTranslation('applicant');
  const say = useInstant();
  const text = row.texts.find(({ locale }) => locale === row.sourceLocale) ?? row.texts[0];
  const { what, to, isYours } = nextStepOf(row, now);
  const field = fields.find(({ key }) => key === row.field)?.name;
  return (
    <li className={`case-card ${isYours ? 'yours' : ''}`}>
      <div className="case-card-head">
        <Tag tone={tones[row.step]}>{t(`step_${row.step}`)}</Tag>
        {row.yourRole && row.yourRole !== 'OWNER' && <Tag>{t(`yourRole_${row.yourRole}`)}</Tag>}
        {isUnsent && <Tag tone="careful">{t('unsentTag')}</Tag>}
      </div>
      <h3>
        <Link to={`/desk/submissions/${row.id}`} lang={text?.title ? text.locale : undefined}>
          {text?.title || t('untitled')}
        </Link>
      </h3>
      <p className="hint">
        {[
          field ?? t('noField'),
          row.receipt ? t('received', { when: say(row.receipt.receivedAt) }) : t('savedOn', { when: say(row.updatedAt) }),
        ].join(' · ')}
      </p>
      <p className="case-next">
        {what === 'mend' && row.correction ? t('next_mend', { until: say(row.correction.until) }) : t(`next_${what as Exclude<typeof what, 'mend'>}`)}
      </p>
      <div>
        <Link
          className={`button ${isYours ? 'main' : ''}`}
          to={to}
          aria-label={t('openCase', { act: t(`act_${what}`), title: text?.title || t('untitled') })}
        >
          {t(`act_${what}`)}
        </Link>
      </div>
    </li>
  );
}

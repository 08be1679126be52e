import { useTranslation } from 'react-i18next';
import { Tag } from '../../../design/components/words.tsx';
import { useWords } from '../../shell/words-of.ts';
import type { Assignment, Criterion } from './scores.ts';

interface Props {
  criteria: readonly Criterion[];
  others: Assignment['others'];
}

/** What others said of the case, without names. There once one's own review is locked. */
export function OtherReviews({ criteria, others }: Props) {
  const { t } = useTranslation('reviewer');
  return (
    <section className="others stack">
      <h2>{t('others.title')}</h2>
      {others.length === 0 && <p className="soft">{t('others.none')}</p>}
      {others.map((other, at) => (
        <article key={at} className="card stack">
          <header className="row between">
            <strong>{t('others.number', { number: at + 1 })}</strong>
            <span className="row tight">
              {other.isSuperseded && <Tag tone="careful">{t('others.superseded')}</Tag>}
              {typeof other.points === 'number' && <Tag tone="strong">{t('queue.points', { points: Math.round(other.points) })}</Tag>}
            </span>
          </header>
          <Scores criteria={criteria} scores={other.scores} />
          {other.comment && <p className="said">{other.comment}</p>}
          {other.commentToApplicant && (
            <p className="said soft">
              {t('others.toApplicant')} {other.commentToApplicant}
            </p>
          )}
        </article>
      ))}
    </section>
  );
}

/** Scores as one quiet line of names and numbers. */
export function Scores({
  criteria,
  scores,
}: {
  criteria?: readonly Pick<Criterion, 'key' | 'names'>[];
  scores: readonly { criterion: string; value?: number | null; instead?: 'CANNOT_JUDGE' | 'ABSTAIN' | null }[];
}) {
  const { t } = useTranslation('reviewer');
  const wordsOf = useWords();
  return (
    <dl className="scores">
      {scores.map(({ criterion, value, instead }) => (
        <div key={criterion}>
          <dt>{wordsOf(criteria?.find(({ key }) => key === criterion)?.names ?? [])?.value ?? criterion}</dt>
          <dd>{value ?? (instead ? t(`sheet.${instead}`) : '–')}</dd>
        </div>
      ))}
    </dl>
  );
}

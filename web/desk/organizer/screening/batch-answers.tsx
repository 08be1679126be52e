import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../../design/components/button.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Notice, Tag } from '../../../design/components/words.tsx';
import type { useBatch } from './use-batch.ts';

const toneOf = { waiting: undefined, done: 'good', refused: 'wrong', unsent: 'careful' } as const;

interface Props {
  batch: ReturnType<typeof useBatch>;
  /** Where a case is looked at. */
  pathOf: (id: string) => string;
}

/** How far an act on many cases has come, and what was answered of each. What was not done stands first. */
export function BatchAnswers({ batch: { steps, isRunning, goOn, stop, clear }, pathOf }: Props) {
  const { t } = useTranslation('organizer');
  if (steps.length === 0) return null;
  const count = (is: (typeof steps)[number]['is']) => steps.filter((step) => step.is === is).length;
  const answered = count('done') + count('refused');
  const left = steps.length - answered;
  const order = ['unsent', 'refused', 'waiting', 'done'] as const;
  return (
    <Card
      title={t('many.answers')}
      aside={
        isRunning ? (
          <Button onPress={stop}>{t('many.stop')}</Button>
        ) : (
          <span className="row tight">
            {left > 0 && (
              <Button look="main" onPress={goOn}>
                {t('many.goOn', { count: left })}
              </Button>
            )}
            <Button look="quiet" onPress={clear}>
              {t('many.close')}
            </Button>
          </span>
        )
      }
    >
      <progress className="batch-progress" max={steps.length} value={answered} aria-label={t('many.answers')} />
      <p role="status">
        {t('many.progress', { answered, of: steps.length, done: count('done'), refused: count('refused') })}{' '}
        {isRunning && <span className="soft">{t('many.stay')}</span>}
      </p>
      {!isRunning && left > 0 && <Notice tone="careful">{t('many.notAll', { count: left })}</Notice>}
      <ul className="rows batch-steps">
        {[...steps]
          .sort((one, other) => order.indexOf(one.is) - order.indexOf(other.is))
          .map(({ id, title, is, why }) => (
            <li key={id}>
              <span>
                <Link to={pathOf(id)}>{title}</Link>
                {why.map((one) => (
                  <span key={one} className="soft batch-why">
                    {one}
                  </span>
                ))}
              </span>
              <Tag {...(toneOf[is] ? { tone: toneOf[is] } : {})}>{t(`many.is_${is}`)}</Tag>
            </li>
          ))}
      </ul>
    </Card>
  );
}

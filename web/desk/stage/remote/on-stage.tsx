import { useTranslation } from 'react-i18next';
import { Tag } from '../../../design/components/words.tsx';
import { useWords } from '../../shell/words-of.ts';
import { type Place, placeNow, type Stage } from './what-next.ts';

const tones = {
  LIVE: 'good',
  PAUSED: 'careful',
  STANDBY: 'strong',
  ENDED: undefined,
  WAITING: undefined,
  PRESENTED: undefined,
  SKIPPED: undefined,
} as const;

/** Where the stage is: what is on it, and what comes next. */
export function OnStage({ stage, next, isReached }: { stage: Stage; next: Place | undefined; isReached: boolean }) {
  const { t } = useTranslation('stage');
  const now = placeNow(stage);
  const tone = tones[stage.state];
  return (
    <section className={`on-stage ${stage.state.toLowerCase()}`} aria-label={t('now')}>
      <div className="row between">
        <Tag {...(tone ? { tone } : {})}>{t(`state_${stage.state}`)}</Tag>
        <span className={`reach ${isReached ? '' : 'lost'}`} role="status">
          {isReached ? t('cueNumber', { number: stage.sequence }) : t('notReached')}
        </span>
      </div>
      <div aria-live="polite">{now ? <PlaceLine place={now} isLarge /> : <p className="nothing">{t(`nothing_${nothingOf(stage)}`)}</p>}</div>
      <div className="next">
        <span className="soft">{t('next')}</span>
        {next ? <PlaceLine place={next} /> : <span>{t('noneNext')}</span>}
      </div>
    </section>
  );
}

const nothingOf = ({ state }: Stage) => (state === 'STANDBY' ? 'standby' : state === 'ENDED' ? 'ended' : state === 'PAUSED' ? 'hold' : 'waiting');

export function PlaceLine({ place: { order, titles, lead, slug }, isLarge = false }: { place: Place; isLarge?: boolean }) {
  const words = useWords();
  const title = words(titles);
  const who = words(lead);
  return (
    <div className={`place-line ${isLarge ? 'large' : ''}`}>
      <span className="place-number">{order}</span>
      <span className="place-words">
        <strong lang={title?.locale} dir="auto">
          {title?.value ?? slug}
        </strong>
        {who && (
          <span lang={who.locale} dir="auto">
            {who.value}
          </span>
        )}
      </span>
    </div>
  );
}

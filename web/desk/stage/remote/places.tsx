import { useTranslation } from 'react-i18next';
import { Button as Pressed } from 'react-aria-components';
import { Tag } from '../../../design/components/words.tsx';
import { PlaceLine } from './on-stage.tsx';
import type { Place } from './what-next.ts';

const tones = { AHEAD: undefined, STANDBY: 'strong', ON_STAGE: 'good', PRESENTED: undefined, SKIPPED: 'careful' } as const;

interface Props {
  items: readonly Place[];
  next: Place | undefined;
  chosen: number | null;
  onChoose: (order: number) => void;
}

/** The programme, with where each place is on its way; whoever presses one makes it the next. */
export function Places({ items, next, chosen, onChoose }: Props) {
  const { t } = useTranslation('stage');
  return (
    <section className="places">
      <header className="row between">
        <h2>{t('tab_programme')}</h2>
        <p className="soft">{t('chooseHint')}</p>
      </header>
      <ol>
        {items.map((item) => {
          const tone = tones[item.state];
          return (
            <li key={item.order} className={`${item.state.toLowerCase()} ${next?.order === item.order ? 'comes-next' : ''}`}>
              <Pressed aria-pressed={chosen === item.order} onPress={() => onChoose(item.order)}>
                <PlaceLine place={item} />
                <Tag {...(tone ? { tone } : {})}>{t(`place_${item.state}`)}</Tag>
              </Pressed>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

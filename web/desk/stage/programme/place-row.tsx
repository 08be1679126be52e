import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import type { Draft } from './arrange.tsx';

interface Props {
  order: number;
  title: string;
  draft: Draft;
  isFixed: boolean;
  isFirst: boolean;
  isLast: boolean;
  onChange: (some: Partial<Draft>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One place: moved by buttons, which work with any finger and any keyboard. */
export function PlaceRow({ order, title, draft: { minutes, note }, isFixed, isFirst, isLast, onChange, onMove, onRemove }: Props) {
  const { t } = useTranslation('stage');
  return (
    <li>
      <span className="place-number">{order}</span>
      <div className="place-fields">
        <strong>{title}</strong>
        {isFixed ? (
          <span className="soft">{[minutes && t('minutesShort', { count: minutes }), note].filter(Boolean).join(' · ')}</span>
        ) : (
          <div className="row tight">
            <label className="pick">
              {t('minutes')}
              <input
                type="number"
                inputMode="numeric"
                min={1}
                max={600}
                value={minutes ?? ''}
                onChange={({ target }) => onChange({ minutes: target.value === '' ? null : Number(target.value) })}
              />
            </label>
            <label className="pick note">
              {t('note')}
              <input value={note} maxLength={300} onChange={({ target }) => onChange({ note: target.value })} />
            </label>
          </div>
        )}
      </div>
      {!isFixed && (
        <div className="place-moves">
          <Button aria-label={t('moveUp', { title })} isDisabled={isFirst} onPress={() => onMove(-1)}>
            ↑
          </Button>
          <Button aria-label={t('moveDown', { title })} isDisabled={isLast} onPress={() => onMove(1)}>
            ↓
          </Button>
          <Button aria-label={t('removeThis', { title })} look="quiet" onPress={onRemove}>
            ✕
          </Button>
        </div>
      )}
    </li>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as Pressed } from 'react-aria-components';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import type { Move, Sending } from '../use-cue.ts';
import { type Act, acts, cueOf, likely, type Place, type Stage } from './what-next.ts';

interface Props {
  stage: Stage;
  next: Place | undefined;
  isChosen: boolean;
  sending: Sending;
  onCue: (cue: Omit<Move, 'expectedSequence'>) => void;
}

/** The buttons, each always in its place, as large as a thumb; the likely one stands out. */
export function Pad({ stage, next, isChosen, sending, onCue }: Props) {
  const { t } = useTranslation('stage');
  const [isEnding, setEnding] = useState(false);
  const isBusy = sending.kind === 'sending';
  const main = likely(stage, next, isChosen);
  const press = (act: Act) => {
    const cue = cueOf(act, stage, next, isChosen);
    if (!cue) return;
    if (act === 'end') setEnding(true);
    else onCue(cue);
  };
  return (
    <section className="pad" aria-label={t('buttons')}>
      {acts.map((act) => {
        const cue = cueOf(act, stage, next, isChosen);
        const isOnItsWay = isBusy && cue !== undefined && sending.move.state === cue.state;
        return (
          <Pressed
            key={act}
            className={`pad-button ${act} ${act === main ? 'likely' : ''} ${isOnItsWay ? 'on-its-way' : ''}`}
            isDisabled={!cue || isBusy}
            onPress={() => press(act)}
          >
            <span>{act === 'live' && stage.state === 'PAUSED' && !isChosen ? t('act_goOn') : t(`act_${act}`)}</span>
            {cue?.order !== undefined && cue.order !== null && <b> {cue.order}</b>}
          </Pressed>
        );
      })}
      <Dialog title={t('endTitle')} isOpen={isEnding} onClose={() => setEnding(false)}>
        <p>{t('endFollows')}</p>
        <div className="row end">
          <Button onPress={() => setEnding(false)}>{t('notYet')}</Button>
          <Button
            look="danger"
            onPress={() => {
              setEnding(false);
              onCue({ state: 'ENDED' });
            }}
          >
            {t('act_end')}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}

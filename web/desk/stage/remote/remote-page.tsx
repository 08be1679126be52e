import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StageRemoteDocument } from '../../../../src/generated/web/graphql.ts';
import { Button } from '../../../design/components/button.tsx';
import { Empty, Notice } from '../../../design/components/words.tsx';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useCue } from '../use-cue.ts';
import { useLive } from '../use-live.ts';
import { HallMessages } from './hall-messages.tsx';
import { OnStage } from './on-stage.tsx';
import { Pad } from './pad.tsx';
import { Places } from './places.tsx';
import { placeNext } from './what-next.ts';

const lookEvery = 2_000;

/** The remote: where the stage is, always in sight, and the buttons that move it. */
export function RemotePage({ edition }: { edition: number }) {
  const { t } = useTranslation('stage');
  const { data, error, fetching, isReached, again } = useLive(StageRemoteDocument, { edition }, lookEvery);
  const moved = useCallback(() => again(), [again]);
  const { move, sending, giveUp } = useCue(edition, moved);
  const [chosen, setChosen] = useState<number | null>(null);
  const desk = data?.viewer?.stageDesk;
  if (!data) return <Asked error={error} fetching={fetching} isThere={false} again={again} children={null} />;
  if (!desk) return <NotFoundPage />;
  const { stage } = desk;
  if (!stage)
    return (
      <Empty title={t('noProgramme')}>
        <p>{t('noProgrammeMore')}</p>
      </Empty>
    );
  const next = placeNext(stage, chosen);
  return (
    <div className="remote">
      <div className="remote-state">
        <OnStage stage={stage} next={next} isReached={isReached} />
        {sending.kind === 'sending' && sending.tries > 0 && (
          <Notice tone="careful">
            <p>{t('tryingAgain')}</p>
            <div>
              <Button onPress={giveUp}>{t('giveUp')}</Button>
            </div>
          </Notice>
        )}
        {sending.kind === 'refused' && (
          <Notice tone={sending.isConflict ? 'careful' : 'wrong'}>
            {sending.isConflict ? <p>{t('hasMoved')}</p> : sending.problems.map(({ message }) => <p key={message}>{message}</p>)}
          </Notice>
        )}
      </div>
      <Pad
        stage={stage}
        next={next}
        isChosen={chosen !== null}
        sending={sending}
        onCue={(cue) => {
          setChosen(null);
          void move({ ...cue, expectedSequence: stage.sequence });
        }}
      />
      <Places items={stage.items} next={next} chosen={chosen} onChoose={(order) => setChosen(order === chosen ? null : order)} />
      <HallMessages edition={edition} sequence={stage.sequence} messages={data.viewer!.hallMessages} me={data.viewer!.person.id} again={again} />
    </div>
  );
}

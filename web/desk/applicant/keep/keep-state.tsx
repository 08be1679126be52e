import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import type { DraftKeeper, Snapshot } from './draft-keeper.ts';

const tones = {
  SAVED: 'good',
  SAVING: '',
  CHANGED: '',
  OFFLINE: 'dirty',
  WAITING: 'dirty',
  SIGNED_OUT: 'wrong',
  REFUSED: 'wrong',
  CONFLICT: 'wrong',
} as const;

/** Whether what somebody wrote is in the graph, and where it is if not. Always in sight where something is written. */
export function KeepState({ kept, keeper }: { kept: Snapshot; keeper: DraftKeeper }) {
  const { t, i18n } = useTranslation('applicant');
  const at =
    kept.savedAt &&
    new Date(kept.savedAt).toLocaleTimeString(i18n.language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const said = kept.state === 'SAVED' && at ? t('keep_SAVED_AT', { at }) : t(`keep_${kept.state}`);
  const isUnsent = kept.state !== 'SAVED';
  return (
    <div className={`keep-state ${tones[kept.state]}`}>
      <span className="keep-dot" aria-hidden />
      <span role="status">
        {said}
        {isUnsent && !kept.isOnDevice && <strong> {t('keep_NOWHERE')}</strong>}
      </span>
      {(kept.state === 'OFFLINE' || kept.state === 'WAITING') && (
        <Button look="quiet" onPress={() => void keeper.flush()}>
          {t('sendNow')}
        </Button>
      )}
    </div>
  );
}

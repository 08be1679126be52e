import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Notice } from '../../../design/components/words.tsx';
import type { Said } from '../../shell/use-act.ts';

/** Somebody changed the same thing meanwhile. What was typed stays; what is there now is read beside it. */
export function ConflictNotice({ problems, onReadAgain }: { problems: readonly Said[]; onReadAgain: () => void }) {
  const { t } = useTranslation('organizer');
  const conflict = problems.find(({ code }) => code === 'CONFLICT');
  if (!conflict) return null;
  return (
    <Notice tone="careful">
      <strong>{t('conflict.title')}</strong>
      <p>{conflict.message}</p>
      <p>{t('conflict.more')}</p>
      <div>
        <Button onPress={onReadAgain}>{t('conflict.readAgain')}</Button>
      </div>
    </Notice>
  );
}

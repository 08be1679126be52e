import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';

const keys = [
  ['0 – 9', 'digits'],
  ['x', 'cannotJudge'],
  ['a', 'abstain'],
  ['⌫', 'clear'],
  ['j / k', 'criteria'],
  ['n / p', 'cases'],
  ['c', 'comment'],
  ['v', 'commentToApplicant'],
  ['Esc', 'leave'],
  ['b', 'languages'],
  ['l', 'lock'],
  ['?', 'keys'],
] as const;

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('reviewer');
  return (
    <Dialog title={t('keys.title')} isOpen onClose={onClose}>
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="row end">
        <Button look="main" onPress={onClose}>
          {t('close')}
        </Button>
      </div>
    </Dialog>
  );
}

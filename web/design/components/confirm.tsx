import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Problems } from './words.tsx';

interface Props {
  /** What stands on the button that asks. */
  act: string;
  /** What that button is called, where several on a page say the same. */
  name?: string;
  /** What stands on the button that does it; the same, when left out. */
  confirm?: string;
  /** The question. */
  title: string;
  /** What follows when it is done, and who is told. */
  follows: ReactNode;
  /** What is filled in before, such as a reason. */
  children?: ReactNode;
  look?: 'main' | 'danger' | 'quiet';
  isDisabled?: boolean;
  /** Whether what is asked for in the dialog is there. */
  isReady?: boolean;
  /** Does it; says why it was refused. The dialog closes when nothing was. */
  onConfirm: () => Promise<readonly { message: string }[]>;
}

/** A grave act: nothing is done before somebody has read what follows. */
export function Confirm({ act, name, confirm: said = act, title, follows, children, look, isDisabled = false, isReady = true, onConfirm }: Props) {
  const { t } = useTranslation('shell');
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly { message: string }[]>([]);
  const close = () => {
    setOpen(false);
    setProblems([]);
  };
  const confirm = async () => {
    setBusy(true);
    const refused = await onConfirm();
    setBusy(false);
    if (refused.length === 0) close();
    else setProblems(refused);
  };
  return (
    <>
      <Button {...(look ? { look } : {})} {...(name ? { 'aria-label': name } : {})} isDisabled={isDisabled} onPress={() => setOpen(true)}>
        {act}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={close}>
        <div className="stack">{follows}</div>
        {children}
        <Problems of={problems} />
        <div className="row end">
          <Button onPress={close}>{t('cancel')}</Button>
          <Button look={look === 'danger' ? 'danger' : 'main'} isDisabled={!isReady} isPending={isBusy} onPress={() => void confirm()}>
            {said}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import { Notice } from '../../../design/components/words.tsx';
import './partner.css';

interface Props {
  title: string;
  hint: string;
  /** Null where an earlier try made it, whose answer did not arrive: what is kept of that cannot tell it. Undefined while there is nothing to show. */
  secret: string | null | undefined;
  onClose: () => void;
}

/** Something that is shown once, and is nowhere afterwards. */
export function Secret({ title, hint, secret, onClose }: Props) {
  const { t } = useTranslation('partner');
  const [isCopied, setCopied] = useState(false);
  const close = () => {
    setCopied(false);
    onClose();
  };
  const copy = async () => {
    await navigator.clipboard.writeText(secret ?? '');
    setCopied(true);
  };
  return (
    <Dialog title={title} isOpen={secret !== undefined} onClose={close}>
      <Notice tone="careful">{secret === null ? t('secret.lost') : hint}</Notice>
      {secret && <code className="partner-secret">{secret}</code>}
      <div className="row end">
        {secret && <Button onPress={() => void copy()}>{t(isCopied ? 'secret.copied' : 'secret.copy')}</Button>}
        <Button look="main" onPress={close}>
          {t(secret === null ? 'secret.close' : 'secret.kept')}
        </Button>
      </div>
    </Dialog>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import { Notice } from '../../../design/components/words.tsx';
import './partner.css';

/** Something that is shown once, and is nowhere afterwards. */
export function Secret({ title, hint, secret, onClose }: { title: string; hint: string; secret: string | null; onClose: () => void }) {
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
    <Dialog title={title} isOpen={secret !== null} onClose={close}>
      <Notice tone="careful">{hint}</Notice>
      <code className="partner-secret">{secret}</code>
      <div className="row end">
        <Button onPress={() => void copy()}>{t(isCopied ? 'secret.copied' : 'secret.copy')}</Button>
        <Button look="main" onPress={close}>
          {t('secret.kept')}
        </Button>
      </div>
    </Dialog>
  );
}

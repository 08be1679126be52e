import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { useInstant } from '../../shell/instant.ts';

interface Props {
  receipt: { number: string; receivedAt: string; contentHash: string; signature: string };
  title: string;
  /** Whether a later one stands above it. */
  isEarlier?: boolean;
}

/** Proof of handing in: to be copied, printed, and verified by anybody. */
export function ReceiptView({ receipt, title, isEarlier }: Props) {
  const { t } = useTranslation('applicant');
  const say = useInstant();
  const [copied, setCopied] = useState(false);
  const { number, receivedAt, contentHash, signature } = receipt;
  const copy = async () => {
    await navigator.clipboard.writeText(JSON.stringify({ number, receivedAt, contentHash, signature }, null, 2));
    setCopied(true);
  };
  return (
    <section className={`receipt ${isEarlier ? 'earlier' : ''}`} aria-label={t('receiptNumbered', { number })}>
      <header>
        <span className="receipt-kind">{t(isEarlier ? 'receiptEarlier' : 'receipt')}</span>
        <strong className="receipt-number">{number}</strong>
      </header>
      <dl>
        <div>
          <dt>{t('part_title')}</dt>
          <dd>{title}</dd>
        </div>
        <div>
          <dt>{t('receiptTime')}</dt>
          <dd>
            <time dateTime={receivedAt}>{say(receivedAt)}</time> <code>{receivedAt}</code>
          </dd>
        </div>
        <div>
          <dt>{t('receiptHash')}</dt>
          <dd>
            <code>{contentHash}</code>
          </dd>
        </div>
        <div>
          <dt>{t('receiptSignature')}</dt>
          <dd>
            <code>{signature}</code>
          </dd>
        </div>
      </dl>
      <div className="row no-print">
        <Button onPress={() => void copy()}>{t(copied ? 'copied' : 'copy')}</Button>
        <Button onPress={() => print()}>{t('print')}</Button>
        <span className="hint">{t('receiptHint')}</span>
      </div>
    </section>
  );
}

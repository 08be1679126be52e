import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Notice } from '../../../design/components/words.tsx';
import { type ExportFormat, PublishingDelegatesDocument } from '../../../../src/generated/web/graphql.ts';
import { keepFile } from '../kept-file.ts';

/** Everybody who was named for the summit, as a table to take away. Each fetching stands in the audit. */
export function DelegatesCard({ year, expected }: { year: number; expected: number }) {
  const { t } = useTranslation('publishing');
  const client = useClient();
  const [busy, setBusy] = useState<ExportFormat | null>(null);
  const [said, setSaid] = useState<{ tone: 'good' | 'wrong'; text: string } | null>(null);
  const get = async (format: ExportFormat) => {
    setBusy(format);
    setSaid(null);
    const { data } = await client.query(PublishingDelegatesDocument, { edition: year, format }, { requestPolicy: 'network-only' }).toPromise();
    const file = data?.viewer?.desk?.delegatesExport;
    const isKept = file ? await keepFile(file.url, file.fileName) : false;
    setBusy(null);
    setSaid(isKept ? { tone: 'good', text: t('delegatesKept', { file: file!.fileName }) } : { tone: 'wrong', text: t('delegatesFailed') });
  };
  return (
    <Card title={t('delegates')} aside={t('delegatesExpected', { count: expected })}>
      <p className="soft">{t('delegatesSay')}</p>
      {said && <Notice tone={said.tone}>{said.text}</Notice>}
      <div className="row">
        {(['XLSX', 'CSV', 'JSON'] as const).map((format) => (
          <Button key={format} isPending={busy === format} isDisabled={busy !== null} onPress={() => void get(format)}>
            {t('getDelegates', { format })}
          </Button>
        ))}
      </div>
    </Card>
  );
}

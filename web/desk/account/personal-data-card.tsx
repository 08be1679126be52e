import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '../../design/components/button.tsx';
import { Card } from '../../design/components/figures.tsx';
import { AccountPersonalDataDocument } from '../../../src/generated/web/graphql.ts';
import { useWhyFailed } from '../shell/why-failed.ts';
import type { CardProps } from './account-page.tsx';
import { Refused } from './refused.tsx';
import type { Said } from '../shell/use-own-act.ts';

/** Everything that is kept about the person, as a file. */
export function PersonalDataCard({ account: { waysIn } }: CardProps) {
  const { t } = useTranslation('account');
  const graph = useClient();
  const whyFailed = useWhyFailed();
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const [isBusy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    const { data, error } = await graph.query(AccountPersonalDataDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    setBusy(false);
    const answer = data?.viewer?.personalData;
    setProblems(answer?.problems ?? [{ message: whyFailed(error) }]);
    if (answer?.document) keepFile(answer.document);
  };
  return (
    <Card title={t('data')}>
      <p className="soft">{t('dataLead')}</p>
      <Refused of={problems} waysIn={waysIn} onShown={() => setProblems([])} />
      <div>
        <Button isPending={isBusy} onPress={() => void take()}>
          {t('takeData')}
        </Button>
      </div>
    </Card>
  );
}

function keepFile(document_: string): void {
  const address = URL.createObjectURL(new Blob([document_], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: 'personal-data.json' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { Confirm } from '../../design/components/confirm.tsx';
import { Card } from '../../design/components/figures.tsx';
import { Notice, Problems } from '../../design/components/words.tsx';
import { AccountCancelErasureDocument, AccountRequestErasureDocument } from '../../../src/generated/web/graphql.ts';
import { useInstant } from '../shell/instant.ts';
import { useAct } from '../shell/use-act.ts';
import type { CardProps } from './account-page.tsx';
import { Refused } from './refused.tsx';
import type { Said } from '../shell/use-own-act.ts';

/** Asking to be taken out: what goes, what stays, and until when it can be taken back. */
export function ErasureCard({ account: { erasure, waysIn, person }, again }: CardProps) {
  const { t } = useTranslation('account');
  const say = useInstant();
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const request = useAct(AccountRequestErasureDocument);
  const cancel = useAct(AccountCancelErasureDocument);
  const ask = async () => {
    const { done, problems: refused } = await request.act({});
    setProblems(refused.filter(({ code }) => code === 'SECOND_FACTOR_REQUIRED'));
    if (done) again();
    return refused;
  };
  const takeBack = async () => {
    const { done } = await cancel.act({});
    if (done) again();
  };
  return (
    <Card title={t('erasure')}>
      {erasure ? (
        <>
          <Notice tone="careful">
            <p>
              <strong>{t('erasureDue', { when: say(erasure.dueAt) })}</strong>
            </p>
            {erasure.waits && <p>{t('erasureWaits')}</p>}
          </Notice>
          <Problems of={cancel.problems} />
          <div>
            <Button look="main" isPending={cancel.isBusy} onPress={() => void takeBack()}>
              {t('cancelErasure')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="soft">{t('erasureLead')}</p>
          <Refused of={problems} waysIn={waysIn} onShown={() => setProblems([])} />
          <div>
            <Confirm
              look="danger"
              act={t('askErasure')}
              title={t('askErasureTitle', { name: person.name })}
              follows={
                <ul className="account-steps">
                  <li>{t('erasureGoes')}</li>
                  <li>{t('erasureStays')}</li>
                  <li>{t('erasureUntil')}</li>
                </ul>
              }
              onConfirm={ask}
            />
          </div>
        </>
      )}
    </Card>
  );
}

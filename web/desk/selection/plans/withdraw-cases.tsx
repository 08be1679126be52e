import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { SelectionWithdrawDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import type { Plan } from '../decide/draft-rules.ts';

/** A case that falls out of a confirmed plan: a new version in which the first that the quotas allow moves up. */
export function WithdrawCases({ plan, year, titleOf }: { plan: Plan; year: number; titleOf: (id: string) => string }) {
  const { t } = useTranslation('selection');
  const go = useNavigate();
  const { act } = useAct(SelectionWithdrawDocument);
  const [submissionId, setSubmission] = useState('');
  const [reason, setReason] = useState('');
  const chosen = plan.decisions.filter(({ outcome }) => outcome !== 'NOT_SELECTED');
  return (
    <Card title={t('fallsOut')}>
      <p className="soft">{t('fallsOutLead')}</p>
      <Pick
        label={t('whichCase')}
        value={submissionId}
        onChange={setSubmission}
        options={[{ value: '', label: t('choose') }, ...chosen.map((one) => ({ value: one.submissionId, label: titleOf(one.submissionId) }))]}
      />
      {submissionId && (
        <>
          <TextField label={t('reason')} isLong value={reason} onChange={setReason} />
          <div className="row">
            <Confirm
              act={t('takeOut')}
              look="danger"
              title={t('takeOutTitle', { title: titleOf(submissionId) })}
              follows={<p>{t('takeOutMore')}</p>}
              isDisabled={reason.trim() === ''}
              onConfirm={async () => {
                const { done, problems } = await act({ planId: plan.id, withdrawals: [{ submissionId, reason: reason.trim() }] });
                if (done?.plan) await go(`/desk/selection/${year}/plans/${done.plan.id}`);
                return problems;
              }}
            />
          </div>
        </>
      )}
    </Card>
  );
}

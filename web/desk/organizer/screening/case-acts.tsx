import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Notice } from '../../../design/components/words.tsx';
import { OrganizerFailDocument, OrganizerPassDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useZoned } from '../frame/zoned.ts';
import type { CaseProps } from './case-page.tsx';
import { ReturnCase } from './return-case.tsx';

/** Passing, failing, returning: each with a reason, on the revision that is looked at. */
export function CaseActs({ of, seen, settle }: CaseProps) {
  const { t } = useTranslation('organizer');
  const { withOffset } = useZoned();
  const pass = useAct(OrganizerPassDocument);
  const fail = useAct(OrganizerFailDocument);
  const [reason, setReason] = useState('');
  const open = of.findings.filter(({ holds }) => holds !== 'PASS').length;
  if (of.state === 'RETURNED')
    return <Notice tone="careful">{t('acts.isOut', { until: of.returns[0] ? withOffset(of.returns[0].until, true) : '' })}</Notice>;
  return (
    <Card title={t('acts.decide')}>
      {open > 0 && <Notice tone="careful">{t('acts.open', { count: open })}</Notice>}
      <div className="row">
        {of.state !== 'PASSED' && (
          <Confirm
            act={t('acts.pass')}
            look="main"
            isDisabled={open > 0}
            title={t('acts.passQuestion')}
            follows={<p>{t('acts.passFollows')}</p>}
            isReady={reason.trim() !== ''}
            onConfirm={async () => settle(await pass.act({ ...seen, reason }))}
          >
            <TextField label={t('reason')} hint={t('acts.reasonHint')} isLong value={reason} onChange={setReason} />
          </Confirm>
        )}
        {of.state === 'PENDING' && <ReturnCase of={of} seen={seen} settle={settle} />}
        {of.state !== 'FAILED' && (
          <Confirm
            act={t('acts.fail')}
            look="danger"
            title={t('acts.failQuestion')}
            follows={<p>{t('acts.failFollows')}</p>}
            isReady={reason.trim() !== ''}
            onConfirm={async () => settle(await fail.act({ ...seen, reason }))}
          >
            <TextField label={t('reason')} hint={t('acts.reasonHint')} isLong value={reason} onChange={setReason} />
          </Confirm>
        )}
      </div>
    </Card>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Notice, Tag } from '../../../design/components/words.tsx';
import {
  OrganizerConfirmApplicantsShownDocument,
  OrganizerProposeApplicantsShownDocument,
  OrganizerShowApplicantsDocument,
  OrganizerWithdrawApplicantsShownDocument,
} from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { Approval } from '../frame/approval.tsx';
import { useEdition } from '../frame/edition.ts';
import { useZoned } from '../frame/zoned.ts';
import type { AccessProps } from './access-page.tsx';

/** Whether reviewers see who applies: one organizer until somebody was asked, two from then on. */
export function ShownCard({ access, again }: AccessProps) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { say } = useZoned();
  const show = useAct(OrganizerShowApplicantsDocument);
  const propose = useAct(OrganizerProposeApplicantsShownDocument);
  const confirm = useAct(OrganizerConfirmApplicantsShownDocument);
  const withdraw = useAct(OrganizerWithdrawApplicantsShownDocument);
  const [reason, setReason] = useState('');
  const open = access.applicantsProposals.filter(({ state }) => state === 'OPEN');
  const over = access.applicantsProposals.filter(({ state }) => state !== 'OPEN');
  const shown = !access.applicantsShown;
  const after = ({ done, problems }: { done: unknown; problems: readonly { message: string }[] }) => {
    if (done) again();
    return problems;
  };
  return (
    <Card title={t('shown.title')} aside={<Tag tone="strong">{t(access.applicantsShown ? 'shown.yes' : 'shown.no')}</Tag>}>
      <p>{t(access.applicantsShown ? 'shown.saysYes' : 'shown.saysNo')}</p>
      <div className="row">
        <Confirm
          act={t(shown ? 'shown.show' : 'shown.hide')}
          title={t(shown ? 'shown.show' : 'shown.hide')}
          follows={<p>{t('shown.follows')}</p>}
          onConfirm={async () => after(await show.act({ edition: desk.year, expectedVersion: access.version, shown }))}
        />
        {open.length === 0 && (
          <Confirm
            act={t('shown.propose')}
            title={t('shown.propose')}
            follows={<Notice tone="careful">{t('shown.proposeFollows')}</Notice>}
            isReady={reason.trim() !== ''}
            onConfirm={async () => after(await propose.act({ edition: desk.year, shown, reason }))}
          >
            <TextField label={t('reason')} isLong value={reason} onChange={setReason} />
          </Confirm>
        )}
      </div>
      {open.map((proposal) => (
        <Approval
          key={proposal.id}
          title={t(proposal.shown ? 'shown.show' : 'shown.hide')}
          note={proposal.reason}
          proposedBy={proposal.proposedBy}
          proposedAt={proposal.proposedAt}
          follows={t('shown.confirmFollows')}
          onConfirm={async () => after(await confirm.act({ edition: desk.year, expectedVersion: access.version, proposalId: proposal.id }))}
          onTakeBack={async () => after(await withdraw.act({ edition: desk.year, proposalId: proposal.id }))}
        />
      ))}
      {over.length > 0 && (
        <details>
          <summary>{t('shown.before')}</summary>
          <ul className="stack small">
            {over.map((proposal) => (
              <li key={proposal.id}>
                {t(proposal.shown ? 'shown.show' : 'shown.hide')} · {t(`proposal.${proposal.state}`)} · {proposal.endedBy?.name}{' '}
                {proposal.endedAt && say(proposal.endedAt)}
                <br />
                <span className="soft">{proposal.reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

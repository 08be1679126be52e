import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { useEdition } from './edition.ts';
import { useZoned } from './zoned.ts';

type Refused = Promise<readonly { message: string }[]>;

interface Props {
  /** What is proposed. */
  title: ReactNode;
  note?: ReactNode;
  proposedBy: { id: string; name: string };
  proposedAt: string;
  expiresAt?: string;
  /** What follows when a second person confirms. */
  follows: ReactNode;
  onConfirm: () => Refused;
  /** Withdraws what is one's own, declines somebody else's. */
  onTakeBack: () => Refused;
  takeBackFollows?: ReactNode;
  /** Why somebody who could otherwise confirm may not. */
  whyNot?: string | undefined;
}

/** Something that one person proposed and a second one has to confirm. */
export function Approval({ title, note, proposedBy, proposedAt, expiresAt, follows, onConfirm, onTakeBack, takeBackFollows, whyNot }: Props) {
  const { t } = useTranslation('organizer');
  const { me } = useEdition();
  const { say } = useZoned();
  const isMine = proposedBy.id === me.id;
  return (
    <div className="approval">
      <div className="approval-what">
        <strong>{title}</strong>
        {note && <span>{note}</span>}
        <span className="soft small">
          {t('approval.proposed', { name: isMine ? t('approval.you') : proposedBy.name, at: say(proposedAt) })}
          {expiresAt && ` · ${t('approval.until', { at: say(expiresAt, true) })}`}
        </span>
        {(isMine || whyNot) && <span className="small">{isMine ? t('approval.mine') : whyNot}</span>}
      </div>
      <div className="row">
        <Confirm
          act={t('approval.confirm')}
          look="main"
          isDisabled={isMine || whyNot !== undefined}
          title={t('approval.question')}
          follows={<>{follows}</>}
          onConfirm={onConfirm}
        />
        <Confirm
          act={t(isMine ? 'approval.withdraw' : 'approval.decline')}
          title={t(isMine ? 'approval.withdraw' : 'approval.decline')}
          follows={takeBackFollows ?? <p>{t('approval.takeBackFollows')}</p>}
          onConfirm={onTakeBack}
        />
      </div>
    </div>
  );
}

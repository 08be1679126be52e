import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Card, Facts } from '../../../design/components/figures.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { Tag } from '../../../design/components/words.tsx';
import { PublishingInviteDocument, PublishingUninviteDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { instantIn, When } from '../../shell/when.tsx';
import { useWords } from '../../shell/words-of.ts';
import type { Preparation } from './preparation-page.tsx';

interface Props {
  preparation: Preparation;
  title: string;
  opensAt: string;
  zone: string;
  renew: () => void;
}

/** A case's invitation to the summit: offered, answered, withdrawn, and who comes. */
export function InvitationCard({ preparation: { submissionId, invitation }, title, opensAt, zone, renew }: Props) {
  const { t } = useTranslation('publishing');
  const say = useWords();
  const [places, setPlaces] = useState('2');
  const [until, setUntil] = useState('');
  const invite = useAct(PublishingInviteDocument);
  const withdraw = useAct(PublishingUninviteDocument);
  const at = instantIn(zone, until);
  const isOver = !invitation || ['DECLINED', 'EXPIRED', 'WITHDRAWN'].includes(invitation.state);
  return (
    <Card title={`${t('summit')} · ${title}`} aside={<Tag>{invitation ? t(`invitation_${invitation.state}`) : t('notInvited')}</Tag>}>
      {invitation && (
        <Facts
          of={[
            [t('places'), invitation.places],
            [t('answerUntil'), <When key="until" at={invitation.answerUntil} zone={zone} isEnd />],
            [t('delegates'), invitation.delegates.map(({ names }) => say(names)?.value).join(', ') || '–'],
          ]}
        />
      )}
      {isOver && (
        <>
          <div className="filters">
            <Pick
              label={t('places')}
              value={places}
              onChange={setPlaces}
              options={['1', '2', '3', '4', '5'].map((one) => ({ value: one, label: one }))}
            />
            <label className="pick">
              <span>{t('answerUntil')}</span>
              <input type="datetime-local" max={opensAt.slice(0, 16)} value={until} onChange={({ target }) => setUntil(target.value)} />
            </label>
          </div>
          <div className="row">
            <Confirm
              act={t('invite')}
              look="main"
              title={t('inviteTitle', { title })}
              isDisabled={!at}
              follows={<p>{t('inviteMore')}</p>}
              onConfirm={async () => {
                const { problems } = await invite.act({ submissionId, places: Number(places), answerUntil: at!, letter: [] });
                renew();
                return problems;
              }}
            />
          </div>
        </>
      )}
      {invitation && !isOver && (
        <div className="row">
          <Confirm
            act={t('uninvite')}
            look="danger"
            title={t('uninviteTitle', { title })}
            follows={<p>{t('uninviteMore')}</p>}
            onConfirm={async () => {
              const { problems } = await withdraw.act({ invitationId: invitation.id });
              renew();
              return problems;
            }}
          />
        </div>
      )}
    </Card>
  );
}

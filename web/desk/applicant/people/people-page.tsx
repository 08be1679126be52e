import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import { Problems, Tag } from '../../../design/components/words.tsx';
import {
  ApplicantHandOverDocument,
  ApplicantLeaveDocument,
  ApplicantPeopleDocument,
  ApplicantRemoveMemberDocument,
  ApplicantRevokeInvitationDocument,
  ApplicantSetRoleDocument,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useInstant } from '../../shell/instant.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useAct } from '../../shell/use-act.ts';
import { InviteForm } from './invite-form.tsx';
import '../applicant.css';
import '../form.css';

type Asking = { act: 'remove' | 'handOver' | 'leave'; memberId: string; name: string } | null;

/** Who works on a submission, as what, and whom its owner invited. */
export default function PeoplePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('applicant');
  const say = useInstant();
  const go = useNavigate();
  const [{ data, error, fetching }, again] = useQuery({ query: ApplicantPeopleDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const [asking, setAsking] = useState<Asking>(null);
  const setRole = useAct(ApplicantSetRoleDocument);
  const remove = useAct(ApplicantRemoveMemberDocument);
  const handOver = useAct(ApplicantHandOverDocument);
  const revoke = useAct(ApplicantRevokeInvitationDocument);
  const leave = useAct(ApplicantLeaveDocument);
  const one = data?.viewer?.submission;
  const self = data?.viewer?.person.id;
  const isOwner = one?.yourRole === 'OWNER';
  const asked = { remove, handOver, leave };
  const close = () => {
    for (const { forget } of Object.values(asked)) forget();
    setAsking(null);
  };
  const act = async () => {
    if (!asking) return;
    const about = { submissionId: id, memberId: asking.memberId };
    const { done } = asking.act === 'leave' ? await leave.act({ submissionId: id }) : await asked[asking.act].act(about);
    if (!done) return;
    if (asking.act === 'leave') await go('/desk/submissions');
    close();
  };
  return (
    <Asked error={error} fetching={fetching} isThere={data !== undefined} again={() => again({ requestPolicy: 'network-only' })}>
      {!one ? (
        <NotFoundPage />
      ) : (
        <>
          <header className="page-head">
            <p className="row">
              <Link to={`/desk/submissions/${id}`}>← {t('toCase')}</Link>
            </p>
            <h1>{t('way_people')}</h1>
            <p>{t('peopleLead')}</p>
          </header>
          <Problems of={[...setRole.problems, ...revoke.problems]} />
          <ul className="parts" aria-label={t('members')}>
            {one.members.map((member) => (
              <li key={member.id} className="part">
                <div>
                  <strong>{member.name}</strong> {member.id === self && <span className="hint">{t('you')}</span>}
                  <div className="hint">{t('since', { when: say(member.since) })}</div>
                </div>
                <div className="row">
                  <Tag tone={member.role === 'OWNER' ? 'strong' : undefined}>{t(`role_${member.role}`)}</Tag>
                  {isOwner && member.role !== 'OWNER' && (
                    <>
                      <Button
                        look="quiet"
                        onPress={() =>
                          void setRole.act({ submissionId: id, memberId: member.id, role: member.role === 'EDITOR' ? 'VIEWER' : 'EDITOR' })
                        }
                      >
                        {t(member.role === 'EDITOR' ? 'makeViewer' : 'makeEditor')}
                      </Button>
                      <Button look="quiet" onPress={() => setAsking({ act: 'handOver', memberId: member.id, name: member.name })}>
                        {t('handOver')}
                      </Button>
                      <Button look="quiet" onPress={() => setAsking({ act: 'remove', memberId: member.id, name: member.name })}>
                        {t('remove')}
                      </Button>
                    </>
                  )}
                  {!isOwner && member.id === self && (
                    <Button look="quiet" onPress={() => setAsking({ act: 'leave', memberId: member.id, name: member.name })}>
                      {t('leave')}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
          {one.invitations.length > 0 && (
            <section className="stack tight" aria-label={t('invitations')}>
              <h2 className="small">{t('invitations')}</h2>
              <ul className="parts">
                {one.invitations.map((invitation) => (
                  <li key={invitation.id} className="part">
                    <div>
                      <strong>{invitation.address}</strong>
                      <div className="hint">{t('invitedUntil', { until: say(invitation.expiresAt) })}</div>
                    </div>
                    <div className="row">
                      <Tag>{t(`role_${invitation.role}`)}</Tag>
                      <Button look="quiet" onPress={() => void revoke.act({ submissionId: id, invitationId: invitation.id })}>
                        {t('takeBack')}
                      </Button>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {isOwner && one.members.length - 1 + one.invitations.length < one.limits.members && <InviteForm id={id} />}
          <Dialog title={asking ? t(`${asking.act}Title`, { name: asking.name }) : ''} isOpen={asking !== null} onClose={close}>
            <p>{asking && t(`${asking.act}Lead`)}</p>
            <Problems of={asking ? asked[asking.act].problems : []} />
            <div className="row">
              <Button look="danger" isPending={asking !== null && asked[asking.act].isBusy} onPress={() => void act()}>
                {asking && t(asking.act)}
              </Button>
              <Button look="quiet" onPress={close}>
                {t('cancel', { ns: 'shell' })}
              </Button>
            </div>
          </Dialog>
        </>
      )}
    </Asked>
  );
}

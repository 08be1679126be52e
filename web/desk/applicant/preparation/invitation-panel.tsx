import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Problems, Tag } from '../../../design/components/words.tsx';
import {
  ApplicantAcceptInvitationDocument,
  ApplicantDeclineInvitationDocument,
  ApplicantRemoveDelegateDocument,
} from '../../../../src/generated/web/graphql.ts';
import { useDeadline } from '../../shell/deadline.ts';
import { newKey } from '../../shell/new-key.ts';
import { languageName } from '../draft/languages.ts';
import { nameIn } from '../draft/names.ts';
import { DelegateForm } from './delegate-form.tsx';
import type { Invitation } from './preparation-page.tsx';

const tones = { OFFERED: 'careful', ACCEPTED: 'good', DECLINED: undefined, EXPIRED: undefined, WITHDRAWN: undefined } as const;

/** The invitation to the summit: its answer, and who comes. */
export function InvitationPanel({ invitation, again }: { invitation: Invitation; again: () => void }) {
  const { t, i18n } = useTranslation('applicant');
  const say = useDeadline();
  const [accepted, accept] = useMutation(ApplicantAcceptInvitationDocument);
  const [declined, decline] = useMutation(ApplicantDeclineInvitationDocument);
  const [removed, remove] = useMutation(ApplicantRemoveDelegateDocument);
  const [isNaming, setIsNaming] = useState(false);
  const { id, state, places, answerUntil, delegates } = invitation;
  const about = () => ({ input: { idempotencyKey: newKey(), invitationId: id } });
  const problems = [
    ...(accepted.data?.acceptSummitInvitation.problems ?? []),
    ...(declined.data?.declineSummitInvitation.problems ?? []),
    ...(removed.data?.removeDelegate.problems ?? []),
  ];
  return (
    <section className="panel stack" aria-label={t('invitationTitle')}>
      <div className="stack tight">
        <p className="row">
          <Tag tone={tones[state]}>{t(`invitation_${state}`)}</Tag>
          <span className="hint">{t('places', { count: places })}</span>
        </p>
        <h2>{t('invitationTitle')}</h2>
        {state === 'OFFERED' && <p>{t('invitationLead', { until: say(answerUntil) })}</p>}
      </div>
      <Problems of={problems} />
      {(state === 'OFFERED' || state === 'ACCEPTED') && (
        <div className="row">
          {state === 'OFFERED' && (
            <Button look="main" isPending={accepted.fetching} onPress={() => void accept(about()).then(again)}>
              {t('accept')}
            </Button>
          )}
          <Button look={state === 'OFFERED' ? undefined : 'quiet'} isPending={declined.fetching} onPress={() => void decline(about()).then(again)}>
            {t('decline')}
          </Button>
        </div>
      )}
      {state === 'ACCEPTED' && (
        <>
          <h3>{t('delegates', { named: delegates.length, places })}</h3>
          {delegates.length > 0 && (
            <ul className="parts">
              {delegates.map((delegate) => (
                <li key={delegate.id} className="part">
                  <div>
                    <strong>{nameIn(delegate.names, i18n.language)}</strong>
                    <div className="hint">
                      {[...delegate.locales.map((locale) => languageName(locale, i18n.language)), delegate.address].filter(Boolean).join(' · ')}
                    </div>
                  </div>
                  <Button look="quiet" onPress={() => void remove({ input: { idempotencyKey: newKey(), delegateId: delegate.id } }).then(again)}>
                    {t('remove')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          {delegates.length < places &&
            (isNaming ? (
              <DelegateForm
                invitationId={id}
                onDone={() => {
                  setIsNaming(false);
                  again();
                }}
              />
            ) : (
              <div>
                <Button onPress={() => setIsNaming(true)}>{t('nameDelegate')}</Button>
              </div>
            ))}
        </>
      )}
    </section>
  );
}

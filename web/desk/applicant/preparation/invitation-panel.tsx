import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Problems, Tag } from '../../../design/components/words.tsx';
import {
  ApplicantAcceptInvitationDocument,
  ApplicantDeclineInvitationDocument,
  ApplicantRemoveDelegateDocument,
} from '../../../../src/generated/web/graphql.ts';
import { useDeadline } from '../../shell/deadline.ts';
import { type Acted, useAct } from '../../shell/use-act.ts';
import { languageName } from '../draft/languages.ts';
import { nameIn } from '../draft/names.ts';
import { DelegateForm } from './delegate-form.tsx';
import type { Invitation } from './preparation-page.tsx';

const tones = { OFFERED: 'careful', ACCEPTED: 'good', DECLINED: undefined, EXPIRED: undefined, WITHDRAWN: undefined } as const;

/** The invitation to the summit: its answer, and who comes. */
export function InvitationPanel({ invitation, again }: { invitation: Invitation; again: () => void }) {
  const { t, i18n } = useTranslation('applicant');
  const say = useDeadline();
  const accept = useAct(ApplicantAcceptInvitationDocument);
  const decline = useAct(ApplicantDeclineInvitationDocument);
  const remove = useAct(ApplicantRemoveDelegateDocument);
  const [isNaming, setIsNaming] = useState(false);
  const { id, state, places, answerUntil, delegates } = invitation;
  const look = ({ payload }: Acted<unknown>) => payload !== null && again(); // what got no answer is pressed again, so its button stays
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
      <Problems of={[...accept.problems, ...decline.problems, ...remove.problems]} />
      {(state === 'OFFERED' || state === 'ACCEPTED') && (
        <div className="row">
          {state === 'OFFERED' && (
            <Button look="main" isPending={accept.isBusy} onPress={() => void accept.act({ invitationId: id }).then(look)}>
              {t('accept')}
            </Button>
          )}
          <Button
            look={state === 'OFFERED' ? undefined : 'quiet'}
            isPending={decline.isBusy}
            onPress={() => void decline.act({ invitationId: id }).then(look)}
          >
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
                  <Button look="quiet" onPress={() => void remove.act({ delegateId: delegate.id }).then(look)}>
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

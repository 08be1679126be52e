import '../frame/reviewer.css';
import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Button } from '../../../design/components/button.tsx';
import { Notice, Problems } from '../../../design/components/words.tsx';
import { ReviewerAcceptInvitationDocument, ReviewerDeclineInvitationDocument } from '../../../../src/generated/web/graphql.ts';
import { dropSession } from '../../shell/browser-session.ts';
import { DeskContext } from '../../shell/desk-context.ts';
import { useAct } from '../../shell/use-act.ts';

const undertakings = ['confidential', 'impartial', 'alone'] as const;

/** Where the link of an invitation leads: what is undertaken stands there before anything can be accepted. */
export default function AnswerPage() {
  const { t } = useTranslation('reviewer');
  const { renew } = use(DeskContext);
  const { hash } = useLocation();
  const [ticket] = useState(() => new URLSearchParams(hash.slice(1)).get('ticket') ?? '');
  const [given, setGiven] = useState<readonly string[]>([]);
  const [answer, setAnswer] = useState<'accepted' | 'declined' | null>(null);
  const accept = useAct(ReviewerAcceptInvitationDocument);
  const decline = useAct(ReviewerDeclineInvitationDocument);
  const tick = (key: string, is: boolean) => setGiven((before) => (is ? [...before, key] : before.filter((one) => one !== key)));
  const doAnswer = async (how: 'accepted' | 'declined') => {
    const { done } = await (how === 'accepted' ? accept : decline).act({ ticket });
    if (done) setAnswer(how);
  };
  // the new roles count from the next session on
  const signInAnew = async () => {
    await dropSession();
    renew();
  };
  return (
    <div className="answer card stack">
      <h1>{t('answer.title')}</h1>
      {ticket === '' && <Notice tone="wrong">{t('answer.noTicket')}</Notice>}
      {answer === 'accepted' && (
        <Notice tone="good">
          <p>{t('answer.accepted')}</p>
          <div>
            <Link className="button main" to="/sign-in?to=/desk/committee" onClick={() => void signInAnew()}>
              {t('answer.signIn')}
            </Link>
          </div>
        </Notice>
      )}
      {answer === 'declined' && <Notice tone="good">{t('answer.declined')}</Notice>}
      {answer === null && (
        <>
          <p className="lead">{t('answer.lead')}</p>
          <fieldset className="undertakings stack">
            <legend>{t('answer.undertake')}</legend>
            {undertakings.map((key) => (
              <label key={key} className="tick">
                <input type="checkbox" checked={given.includes(key)} onChange={({ target }) => tick(key, target.checked)} />
                <span>{t(`answer.${key}`)}</span>
              </label>
            ))}
          </fieldset>
          <p className="soft">{t('answer.tiesNext')}</p>
          <Problems of={[...accept.problems, ...decline.problems]} />
          <div className="row">
            <Button
              look="main"
              isDisabled={ticket === '' || given.length < undertakings.length}
              isPending={accept.isBusy}
              onPress={() => void doAnswer('accepted')}
            >
              {t('answer.accept')}
            </Button>
            <Button isDisabled={ticket === ''} isPending={decline.isBusy} onPress={() => void doAnswer('declined')}>
              {t('answer.decline')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

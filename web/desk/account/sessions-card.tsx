import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { Confirm } from '../../design/components/confirm.tsx';
import { Card } from '../../design/components/figures.tsx';
import { Problems, Tag } from '../../design/components/words.tsx';
import { AccountEndSessionDocument } from '../../../src/generated/web/graphql.ts';
import { useInstant } from '../shell/instant.ts';
import type { CardProps } from './account-page.tsx';
import { type Said, useOwnAct } from '../shell/use-own-act.ts';

/** Where one is signed in. Ending a session is at once, and everywhere. */
export function SessionsCard({ account: { sessions }, again }: CardProps) {
  const { t } = useTranslation('account');
  const say = useInstant();
  const { act, isBusy } = useOwnAct(AccountEndSessionDocument);
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const others = sessions.filter(({ isCurrent }) => !isCurrent);
  const end = async (ids: readonly string[]) => {
    const refused: Said[] = [];
    for (const sessionId of ids) {
      const answer = await act({ input: { sessionId } });
      // one that has ended by itself meanwhile is what was wished
      refused.push(...answer.problems.filter(({ code }) => code !== 'NOT_FOUND'));
    }
    setProblems(refused);
    again();
    return refused;
  };
  return (
    <Card title={t('sessions')}>
      <p className="soft">{t('sessionsLead')}</p>
      <ul className="account-list">
        {[...sessions]
          .sort((one, other) => Number(other.isCurrent) - Number(one.isCurrent))
          .map((session) => (
            <li key={session.id}>
              <div>
                <strong>{t(`method_${session.method}`)}</strong> {session.secondFactorAt && <Tag tone="good">{t('withFactor')}</Tag>}
                <div className="soft">{t('sessionTimes', { start: say(session.startedAt), end: say(session.endsAt) })}</div>
              </div>
              {session.isCurrent ? (
                <Tag tone="strong">{t('thisSession')}</Tag>
              ) : (
                <Button
                  look="quiet"
                  isDisabled={isBusy}
                  aria-label={t('endSessionOf', { start: say(session.startedAt) })}
                  onPress={() => void end([session.id])}
                >
                  {t('endSession')}
                </Button>
              )}
            </li>
          ))}
      </ul>
      <Problems of={problems} />
      {others.length > 0 && (
        <div>
          <Confirm
            look="danger"
            act={t('endOthers')}
            title={t('endOthersTitle', { count: others.length })}
            follows={<p>{t('endOthersFollows')}</p>}
            onConfirm={() => end(others.map(({ id }) => id))}
          />
        </div>
      )}
    </Card>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { Card } from '../../design/components/figures.tsx';
import { TextField } from '../../design/components/fields.tsx';
import { Notice, Problems } from '../../design/components/words.tsx';
import { AccountSetPasswordDocument, DeskRequestPasswordResetDocument } from '../../../src/generated/web/graphql.ts';
import type { CardProps } from './account-page.tsx';
import { type Said, useOwnAct } from '../shell/use-own-act.ts';

/** The password: changed by the one until now, or by a link where there is none or it is forgotten. */
export function PasswordCard({ account: { person, waysIn }, again }: CardProps) {
  const { t } = useTranslation('account');
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const [came, setCame] = useState<'passwordSet' | 'linkSent' | null>(null);
  const set = useOwnAct(AccountSetPasswordDocument);
  const reset = useOwnAct(DeskRequestPasswordResetDocument);
  const answered = (refused: readonly Said[], good: 'passwordSet' | 'linkSent') => {
    setProblems(refused);
    setCame(refused.length === 0 ? good : null);
    return refused.length === 0;
  };
  const change = async () => {
    if (!answered((await set.act({ input: { password, currentPassword: current } })).problems, 'passwordSet')) return;
    setCurrent('');
    setPassword('');
    again(); // all other sessions have ended
  };
  const sendLink = async () => answered((await reset.act({ input: { email: person.email } })).problems, 'linkSent');
  return (
    <Card title={t('password')}>
      <p className="soft">{t(waysIn.hasPassword ? 'passwordLead' : 'noPasswordLead')}</p>
      {came && <Notice tone="good">{t(came)}</Notice>}
      <Problems of={problems} />
      {waysIn.hasPassword && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void change();
          }}
        >
          <input type="text" autoComplete="username" value={person.email} readOnly hidden />
          <TextField type="password" autoComplete="current-password" label={t('currentPassword')} value={current} onChange={setCurrent} />
          <TextField
            type="password"
            autoComplete="new-password"
            label={t('newPassword')}
            hint={t('newPasswordHint')}
            value={password}
            onChange={setPassword}
          />
          <div className="row">
            <Button type="submit" isDisabled={current === '' || password === ''} isPending={set.isBusy}>
              {t('changePassword')}
            </Button>
          </div>
        </form>
      )}
      <div>
        <Button look="quiet" isPending={reset.isBusy} onPress={() => void sendLink()}>
          {t(waysIn.hasPassword ? 'forgottenLink' : 'passwordByLink')}
        </Button>
      </div>
    </Card>
  );
}

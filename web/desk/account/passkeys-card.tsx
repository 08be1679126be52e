import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { Confirm } from '../../design/components/confirm.tsx';
import { Card } from '../../design/components/figures.tsx';
import { TextField } from '../../design/components/fields.tsx';
import { AccountAddPasskeyDocument, AccountRemovePasskeyDocument, AccountStartPasskeyDocument } from '../../../src/generated/web/graphql.ts';
import { useInstant } from '../shell/instant.ts';
import { hasPasskeys, makePasskey } from '../sign-in/passkey.ts';
import type { CardProps } from './account-page.tsx';
import { Refused } from './refused.tsx';
import { type Said, useOwnAct } from '../shell/use-own-act.ts';

/** Passkeys: each signs in by itself, and counts as two factors. */
export function PasskeysCard({ account: { waysIn }, again }: CardProps) {
  const { t } = useTranslation('account');
  const say = useInstant();
  const [name, setName] = useState('');
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const start = useOwnAct(AccountStartPasskeyDocument);
  const add = useOwnAct(AccountAddPasskeyDocument);
  const remove = useOwnAct(AccountRemovePasskeyDocument);
  const addOne = async () => {
    const { payload, problems: refused } = await start.act({});
    if (!payload?.options) return setProblems(refused);
    const credential = await makePasskey(payload.options);
    if (credential === null) return setProblems([{ message: t('passkeyNotMade') }]);
    const added = await add.act({ input: { credential, name: name.trim() } });
    setProblems(added.problems);
    if (added.problems.length > 0) return;
    setName('');
    again();
  };
  const removeOne = async (passkeyId: string) => {
    const { problems: refused } = await remove.act({ input: { passkeyId } });
    if (refused.length === 0) again();
    setProblems(refused.filter(({ code }) => code === 'SECOND_FACTOR_REQUIRED')); // the way to show it stands on the card
    return refused;
  };
  return (
    <Card title={t('passkeys')}>
      <p className="soft">{t('passkeysLead')}</p>
      {waysIn.passkeys.length > 0 && (
        <ul className="account-list">
          {waysIn.passkeys.map((passkey) => (
            <li key={passkey.id}>
              <div>
                <strong>{passkey.name}</strong>
                <div className="soft">
                  {[
                    t('addedAt', { when: say(passkey.addedAt) }),
                    passkey.lastUsedAt ? t('lastUsedAt', { when: say(passkey.lastUsedAt) }) : t('neverUsed'),
                  ].join(' · ')}
                </div>
              </div>
              <Confirm
                look="quiet"
                act={t('remove')}
                name={t('removeOf', { name: passkey.name })}
                title={t('removePasskey', { name: passkey.name })}
                follows={<p>{t('removePasskeyFollows')}</p>}
                onConfirm={() => removeOne(passkey.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <Refused of={problems} waysIn={waysIn} onShown={() => setProblems([])} />
      {hasPasskeys() ? (
        <form
          className="account-line"
          onSubmit={(event) => {
            event.preventDefault();
            void addOne();
          }}
        >
          <TextField label={t('passkeyName')} hint={t('passkeyNameHint')} value={name} onChange={setName} maxLength={100} />
          <Button type="submit" isDisabled={name.trim() === ''} isPending={start.isBusy || add.isBusy}>
            {t('addPasskey')}
          </Button>
        </form>
      ) : (
        <p className="soft">{t('noPasskeysHere')}</p>
      )}
    </Card>
  );
}

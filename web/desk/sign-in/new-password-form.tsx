import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/components/button.tsx';
import { TextField } from '../../design/components/fields.tsx';
import { Notice, Problems } from '../../design/components/words.tsx';
import { DeskSetPasswordDocument } from '../../../src/generated/web/graphql.ts';
import { type Said, useOwnAct } from '../shell/use-own-act.ts';

/** A new password, with the link of a mail. */
export function NewPasswordForm({ link, onDone }: { link: string; onDone: () => void }) {
  const { t } = useTranslation('signIn');
  const [password, setPassword] = useState('');
  const { act, isBusy } = useOwnAct(DeskSetPasswordDocument);
  const [problems, setProblems] = useState<readonly Said[] | null>(null);
  if (problems?.length === 0) {
    return (
      <>
        <Notice tone="good">{t('passwordSet')}</Notice>
        <Button look="main" onPress={onDone}>
          {t('title')}
        </Button>
      </>
    );
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void act({ input: { link, password } }).then((answer) => setProblems(answer.problems));
      }}
    >
      <h1>{t('newPassword')}</h1>
      <Problems of={problems ?? []} />
      <TextField
        type="password"
        autoComplete="new-password"
        label={t('newPassword')}
        hint={t('newPasswordHint')}
        value={password}
        onChange={setPassword}
      />
      <Button look="main" type="submit" isPending={isBusy}>
        {t('setPassword')}
      </Button>
    </form>
  );
}
